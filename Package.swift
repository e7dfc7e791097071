// swift-tools-version: 6.2
import PackageDescription

let common: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Modules that handle untrusted input or run in every loop say `unsafe` wherever they leave Swift's guarantees.
let strict = common + [.strictMemorySafety()]

let package = Package(
  name: "mtlint",
  products: [
    .executable(name: "mtlint", targets: ["mtlint"]),
    .executable(name: "mtlint-dev", targets: ["mtlint-dev"]),
  ],
  targets: [
    // Values: plain data, imports nothing.
    .target(name: "LintModel", swiftSettings: strict),
    .target(name: "CommandLineArguments", swiftSettings: strict),
    // Bytes of files, with errors that say why; no format is known here.
    .target(name: "FileAccess", swiftSettings: strict),

    // Language: text becomes data, data becomes findings.
    // Optimised in debug builds too: compiling the lexicon takes three seconds then, not a minute.
    .target(
      name: "Lexicon", dependencies: ["LintModel", "FileAccess"],
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .target(
      name: "TextAnalysis",
      dependencies: ["LintModel", "FileAccess", "Lexicon", "CTextBreak", "CSpelling"],
      swiftSettings: common),
    .target(name: "Checks", dependencies: ["LintModel"], swiftSettings: strict),

    // Services: one job each; none imports another.
    .target(
      name: "LintEngine", dependencies: ["LintModel", "TextAnalysis"], swiftSettings: strict),
    .target(
      name: "ArticleFiles", dependencies: ["LintModel", "FileAccess", "CMarkdown"],
      swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["LintModel"], swiftSettings: strict),
    .target(
      name: "Measuring",
      dependencies: [
        "LintModel", "FileAccess", "Lexicon", "TextAnalysis", "Checks", "LintEngine",
        "ArticleFiles", "CGzip", "CTextBreak",
      ],
      swiftSettings: common),

    // Programs: read arguments, do I/O, choose exit codes.
    .executableTarget(
      name: "mtlint",
      dependencies: [
        "LintModel", "CommandLineArguments", "FileAccess", "Lexicon", "TextAnalysis", "Checks",
        "LintEngine", "ArticleFiles", "Reporting",
      ],
      swiftSettings: common),
    .executableTarget(
      name: "mtlint-dev",
      dependencies: [
        "LintModel", "CommandLineArguments", "FileAccess", "Lexicon", "TextAnalysis", "Checks",
        "LintEngine", "ArticleFiles", "Reporting", "Measuring",
      ],
      swiftSettings: common),

    // Debian's C libraries, each behind a shim with plain C types.
    .target(name: "CTextBreak", dependencies: ["LibICU"]),
    .target(
      name: "CMarkdown", dependencies: ["LibCmark"],
      linkerSettings: [.linkedLibrary("cmark-gfm-extensions")]),
    .target(
      name: "CSpelling", dependencies: ["LibHunspell"],
      linkerSettings: [.linkedLibrary("hunspell-1.7")]),
    .target(name: "CGzip", dependencies: ["LibZ"]),
    .systemLibrary(
      name: "LibICU", pkgConfig: "icu-uc", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(
      name: "LibCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "LibHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .systemLibrary(name: "LibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Tests, one target per module; ProgramTests run the built programs.
    .target(
      name: "TestSupport", dependencies: ["FileAccess", "Lexicon", "TextAnalysis"],
      path: "Tests/TestSupport",
      swiftSettings: common),
    .testTarget(name: "LintModelTests", dependencies: ["LintModel"], swiftSettings: common),
    .testTarget(name: "FileAccessTests", dependencies: ["FileAccess"], swiftSettings: common),
    .testTarget(
      name: "CommandLineArgumentsTests", dependencies: ["CommandLineArguments"],
      swiftSettings: common),
    .testTarget(
      name: "LexiconTests",
      dependencies: ["Lexicon", "TextAnalysis", "LintModel", "FileAccess", "TestSupport"],
      exclude: ["compiled.tsv", "words.tsv", "open-words.tsv"],
      swiftSettings: common),
    .testTarget(
      name: "TextAnalysisTests",
      dependencies: ["TextAnalysis", "LintModel", "FileAccess", "TestSupport"],
      swiftSettings: common),
    .testTarget(
      name: "ChecksTests",
      dependencies: [
        "Checks", "LintModel", "TextAnalysis", "LintEngine", "ArticleFiles", "FileAccess",
        "TestSupport",
      ], swiftSettings: common),
    .testTarget(
      name: "LintEngineTests",
      dependencies: [
        "LintEngine", "LintModel", "TextAnalysis", "Checks", "ArticleFiles", "FileAccess",
      ], swiftSettings: common),
    .testTarget(
      name: "ArticleFilesTests", dependencies: ["ArticleFiles", "LintModel", "FileAccess"],
      swiftSettings: common),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "LintModel", "LintEngine", "TextAnalysis", "Checks", "ArticleFiles",
        "FileAccess",
      ], exclude: ["Snapshots"], swiftSettings: common),
    .testTarget(
      name: "MeasuringTests",
      dependencies: [
        "Measuring", "LintModel", "TextAnalysis", "Checks", "LintEngine", "ArticleFiles",
        "FileAccess", "TestSupport",
      ], swiftSettings: common),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["mtlint", "mtlint-dev", "FileAccess", "Checks", "LintModel", "TestSupport"],
      swiftSettings: common),
    .testTarget(
      name: "HostileTests",
      dependencies: [
        "mtlint", "TestSupport", "LintModel", "TextAnalysis", "Checks", "LintEngine",
        "ArticleFiles", "Reporting", "FileAccess",
      ],
      swiftSettings: common),
    .testTarget(name: "ArchitectureTests", dependencies: ["FileAccess"], swiftSettings: common),
  ],
  swiftLanguageModes: [.v6]
)
