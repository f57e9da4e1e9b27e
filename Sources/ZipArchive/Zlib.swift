private import CZlib

// zlib is named in this file only: it inflates, deflates and sums, and knows nothing of archives.

/// Inflates one raw DEFLATE stream (RFC 1951).
@safe
struct Inflater: ~Copyable {
  /// What a step came to.
  enum Outcome {
    /// There is more to come.
    case progress
    /// The stream ended; input behind its end is left alone.
    case end
    /// The stream goes on but the input does not.
    case inputMissing
    /// The input is no DEFLATE stream.
    case damaged
    /// zlib got no memory for its window.
    case outOfMemory
  }

  // zlib keeps a pointer back to it: the address must not move.
  private let stream: UnsafeMutablePointer<z_stream>

  init() throws(ArchiveError) {
    let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe made.initialize(to: z_stream())
    guard unsafe czlib_inflate_init_raw(made) == Z_OK else {
      unsafe made.deallocate()
      throw ArchiveError(.outOfMemory)
    }
    unsafe stream = made
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Inflates from the start of the input, and appends at most `room` bytes.
  mutating func inflate(
    _ input: Span<UInt8>, appendingTo output: inout [UInt8], atMost room: Int
  ) -> (consumed: Int, outcome: Outcome) {
    let offered = UInt32(clamping: input.count)
    // zlib reads and writes the lent buffers only within the call.
    let status = unsafe input.withUnsafeBufferPointer { input in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = offered
      return unsafe stream.append(to: &output, atMost: room) {
        unsafe CZlib.inflate($0, Z_NO_FLUSH)
      }
    }
    let consumed = Int(unsafe offered - stream.pointee.avail_in)
    return (consumed, Self.outcome(status))
  }

  private static func outcome(_ status: Int32) -> Outcome {
    switch status {
    case Z_OK: .progress
    case Z_STREAM_END: .end
    case Z_BUF_ERROR: .inputMissing
    case Z_MEM_ERROR: .outOfMemory
    default: .damaged
    }
  }
}

/// Deflates into one raw DEFLATE stream.
@safe
struct Deflater: ~Copyable {
  /// How much output is offered at once.
  private static let room = 64 << 10

  // zlib keeps a pointer back to it: the address must not move.
  private let stream: UnsafeMutablePointer<z_stream>

  init(_ compression: ArchiveWriter.Compression) throws(ArchiveError) {
    let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe made.initialize(to: z_stream())
    let level: Int32 = compression == .fast ? 2 : 6
    guard unsafe czlib_deflate_init_raw(made, level) == Z_OK else {
      unsafe made.deallocate()
      throw ArchiveError(.outOfMemory)
    }
    if compression == .small {
      // Level 6 follows 128 links at each position. The markup of cells is full of near matches: 16
      // links take a third of the time and give 1 % more bytes. It can only fail on a closed stream.
      _ = unsafe deflateTune(made, 8, 16, 128, 16)
    }
    unsafe stream = made
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Deflates the input and appends what zlib gives out by now.
  mutating func deflate(_ input: Span<UInt8>, appendingTo output: inout [UInt8]) {
    var rest = input
    while !rest.isEmpty {
      let offered = UInt32(clamping: rest.count)
      // zlib reads the lent buffer only within the call, in which it takes all that is offered.
      unsafe rest.withUnsafeBufferPointer { input in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = offered
        run(Z_NO_FLUSH, appendingTo: &output)
      }
      rest = rest.extracting(Int(offered)...)
    }
  }

  /// Ends the stream and appends the rest of it.
  mutating func finish(appendingTo output: inout [UInt8]) {
    unsafe stream.pointee.avail_in = 0
    run(Z_FINISH, appendingTo: &output)
  }

  private func run(_ flush: Int32, appendingTo output: inout [UInt8]) {
    repeat {
      _ = unsafe stream.append(to: &output, atMost: Self.room) {
        unsafe CZlib.deflate($0, flush)
      }
    } while unsafe stream.pointee.avail_out == 0
  }
}

/// The CRC-32 of bytes (APPNOTE 4.4.7).
struct Checksum {
  /// The sum of all bytes so far.
  private(set) var value: UInt32 = 0

  /// Adds bytes behind those before.
  mutating func update(_ bytes: Span<UInt8>) {
    // zlib reads the lent buffer only within the call. An empty one would start the sum anew.
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      value = UInt32(truncatingIfNeeded: unsafe crc32_z(UInt(value), start, bytes.count))
    }
  }

  /// The sum of some bytes.
  static func of(_ bytes: Span<UInt8>) -> UInt32 {
    var checksum = Checksum()
    checksum.update(bytes)
    return checksum.value
  }
}

extension UnsafeMutablePointer<z_stream> {
  /// Lets zlib append at most `room` bytes to an array.
  fileprivate func append(
    to output: inout [UInt8], atMost room: Int, _ run: (Self) -> Int32
  ) -> Int32 {
    var status = Z_OK
    output.append(addingCapacity: room) { free in
      // zlib writes to the lent buffer only within the call.
      unsafe free.withUnsafeMutableBufferPointer { buffer, count in
        unsafe pointee.next_out = buffer.baseAddress
        unsafe pointee.avail_out = UInt32(clamping: buffer.count)
        status = unsafe run(self)
        unsafe count = Int(clamping: buffer.count) - Int(pointee.avail_out)
      }
    }
    return status
  }
}
