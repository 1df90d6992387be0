#include "kit/markdown_view.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace flotilla::ui {
namespace {

struct ParserFree {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
struct NodeFree {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct TextFree {
    void operator()(char *text) const { std::free(text); }
};

/// Turns each image into a link to it, so that nothing is fetched and nobody is told that the report was read.
void unlinkImages(cmark_node *root)
{
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(root), cmark_iter_free);
    std::vector<cmark_node *> images;
    while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(walk.get());
        if (cmark_iter_get_event_type(walk.get()) == CMARK_EVENT_ENTER && cmark_node_get_type(node) == CMARK_NODE_IMAGE)
            images.push_back(node);
    }
    for (cmark_node *image : images) {
        const std::unique_ptr<cmark_node, NodeFree> replaced(image);
        cmark_node *link = cmark_node_new(CMARK_NODE_LINK);
        cmark_node_set_url(link, cmark_node_get_url(image));
        while (cmark_node *child = cmark_node_first_child(image))
            cmark_node_append_child(link, child);
        if (!cmark_node_first_child(link)) {
            cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
            cmark_node_set_literal(text, cmark_node_get_url(image));
            cmark_node_append_child(link, text);
        }
        cmark_node_replace(image, link);
    }
}

} // namespace

QString markdownToHtml(const QString &markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    constexpr int options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_HARDBREAKS;
    const std::unique_ptr<cmark_parser, ParserFree> parser(cmark_parser_new(options));
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    const QByteArray utf8 = markdown.toUtf8();
    cmark_parser_feed(parser.get(), utf8.constData(), static_cast<size_t>(utf8.size()));
    const std::unique_ptr<cmark_node, NodeFree> root(cmark_parser_finish(parser.get()));
    unlinkImages(root.get());
    // Without CMARK_OPT_UNSAFE raw HTML and javascript: links are left out.
    const std::unique_ptr<char, TextFree> html(
        cmark_render_html(root.get(), options, cmark_parser_get_syntax_extensions(parser.get())));
    return QString::fromUtf8(html.get());
}

} // namespace flotilla::ui
