internal import ArgumentParser
internal import Campaign

/// Runs a job; when it cannot be done, says why and gives the exit status.
func report<Result>(
  _ messages: Messages, _ job: () throws(CampaignError) -> Result
) throws -> Result {
  do throws(CampaignError) {
    return try job()
  } catch {
    Terminal.printError(messages.text(error))
    throw ExitStatus.code(for: error)
  }
}

/// Runs a job that waits; when it cannot be done, says why and gives the exit status.
func report<Result>(
  _ messages: Messages, _ job: () async throws(CampaignError) -> Result
) async throws -> Result {
  do throws(CampaignError) {
    return try await job()
  } catch {
    Terminal.printError(messages.text(error))
    throw ExitStatus.code(for: error)
  }
}

/// Prints what a command has to say; where that cannot be written, says why and gives the exit status.
func show(_ text: String, _ messages: Messages) throws {
  try report(messages) { () throws(CampaignError) in try Terminal.print(text) }
}
