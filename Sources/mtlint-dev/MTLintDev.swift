@main
struct MTLintDev {
  static func main() {}
}
