internal import ArgumentParser

/// thidua: consolidates the emulation registration lists that units send as spreadsheets.
@main
struct Thidua: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thidua",
    abstract: "Tổng hợp danh sách đăng ký thi đua các đơn vị gửi bằng Excel hoặc CSV.",
    version: "0.1.0",
    subcommands: [
      InitCommand.self, TemplateCommand.self, ReceiveCommand.self, ConsolidateCommand.self,
      StatusCommand.self, ExportCommand.self, EligibleCommand.self, ExplainCommand.self,
      CheckCommand.self, ConvertCommand.self, BlankFormCommand.self,
    ])
}
