import MusterModel
import Testing

@Suite("The node tree is walked without recursion")
struct NodeTreeTests {
    @Test("children are the nodes whose ends meet")
    func children() {
        let nodes: ContiguousArray<Node> = [
            Node(kind: .document, line: 1, end: 5),
            Node(kind: .paragraph, line: 1, parent: 0, end: 3),
            Node(kind: .text, line: 1, parent: 1, end: 3, text: TextRange(offset: 0, length: 2)),
            Node(kind: .paragraph, line: 3, parent: 0, end: 5),
            Node(kind: .text, line: 3, parent: 3, end: 5, text: TextRange(offset: 2, length: 3)),
        ]
        let tree = NodeTree(nodes: nodes, bytes: Array("hithe".utf8))
        #expect(Array(tree.children(of: 0)) == [1, 3])
        #expect(Array(tree.children(of: 2)).isEmpty)
        #expect(tree.descendants(of: 1) == 2..<3)
        #expect(tree.text(tree[4].text) == "the")
    }
}
