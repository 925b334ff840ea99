import MusterModel
import Testing

@Suite struct ClearedWordsTests {
    @Test(arguments: ["✅ **测试通过，可以上线**", "Freigabe erteilt.", "同意发布。", "Cleared for release."])
    func `a conclusion that says nothing but go is a go`(line: String) throws {
        #expect(try facts(.decision, in: "# Report\n\n## Conclusion\n\n\(line)\n").map(\.status) == [.go])
    }

    @Test(arguments: [
        "不可以上线", "修复问题后可以上线", "测试失败，可以上线", "❌ 可以上线", "是否可以上线？", "可以上线，但需要修复登录",
        "Cleared for release, once the gate is mended",
        "暂不可以发布",
    ])
    func `what denies or bends it is none`(line: String) throws {
        #expect(try facts(.decision, in: "# Report\n\n## Conclusion\n\n\(line)\n").allSatisfy { $0.status != .go })
    }

    @Test func `a signature names a person and the function in which he signs`() throws {
        let text = "# Test report\n\n**Date:** 2031-03-24\n\n**Signature:** Ada Marsh, QA Engineer\n"
        let found = try facts(.signoff, in: text)
        #expect(found.map(\.person) == ["Ada Marsh"])
        #expect(found.map(\.role) == ["QA Engineer"])
        #expect(found.map(\.status) == [.signed])
        #expect(try facts(.signoff, in: "# Test report\n\n**Signature:** Ada Marsh, QA Engineer\n").isEmpty)
    }
}
