import Testing

@Suite struct HelpTests {
  @Test func `tells its version`() throws {
    #expect(try Program.run("--version") == Program.Outcome(output: "0.1.0\n"))
  }

  @Test(arguments: [["--help"], ["-h"], ["help"], []])
  func `tells what it can do, and nothing of what is only for its makers`(
    arguments: [String]
  ) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    for command in ["init", "consolidate", "status", "check", "convert"] {
      #expect(outcome.output.contains("\n  \(command) "))
    }
    #expect(!outcome.output.contains("blank-form"))
  }

  @Test(arguments: ["init", "consolidate", "status", "check"])
  func `explains every command in Vietnamese`(command: String) throws {
    let outcome = try Program.run(command, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE: thidua \(command)"))
    #expect(outcome.output.contains("Ngôn ngữ của thông báo: vi hoặc en."))
  }

  @Test(arguments: [
    ["nonsense"], ["init"], ["check"], ["consolidate", "--as-of", "31/3/2022"],
    ["consolidate", "--as-of", "2022-02-30"], ["status", "--as-of", "tomorrow"],
    ["consolidate", "--jobs", "0"], ["consolidate", "--jobs", "-1"],
    ["consolidate", "--jobs", "many"],
    ["status", "--language", "fr"], ["consolidate", "a", "b"], ["check", "a.xlsx", "--nonsense"],
    ["blank-form"],
  ])
  func `exits with 64 when it is used wrongly`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: "))
  }
}
