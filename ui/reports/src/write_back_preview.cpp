#include "write_back_preview.h"

#include "domain/text_decoding.h"
#include "kit/line_comparison.h"
#include "wording/error_text.h"

#include <QCoreApplication>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using interchange::PlannedBranch;
using interchange::PlannedWriteBack;

namespace {

constexpr int labelWidth = 96;

struct Preview {
    Q_DECLARE_TR_FUNCTIONS(flotilla::ui::WriteBackPreview)
};

class PreviewWriter {
public:
    PreviewWriter(const Theme &theme, const wording::Wording &wording) : m_theme(theme), m_wording(wording) { }

    QString problem(const Error &error) const
    {
        return u"<p style=\"margin-top:0\"><span style=\"color:%1\">%2</span></p>"_s.arg(
            color(Color::Bad), wording::errorText(error, m_wording).toHtmlEscaped());
    }

    QString facts(const PlannedWriteBack &what, const PlannedBranch *branch,
                  const interchange::WriteBackRequest &request) const
    {
        QString rows;
        if (branch) {
            rows += fact(Preview::tr("Repository"), branch->shownAs.toHtmlEscaped());
            rows += fact(Preview::tr("Branch"), said(*branch).toHtmlEscaped());
            rows += fact(Preview::tr("Commit"), interchange::commitMessage(request, what.path).toHtmlEscaped());
            rows += fact(Preview::tr("Author"), author(what));
        }
        QString file = what.path.toHtmlEscaped();
        if (!what.problem)
            file += u"<br><span style=\"color:%1\">%2</span>"_s.arg(
                color(Color::Muted),
                Preview::tr("line %1, %2", "where in a file, and how: in place of the placeholder")
                    .arg(what.line)
                    .arg(interchange::placingText(what.placing, m_wording).toHtmlEscaped()));
        rows += fact(Preview::tr("File"), file);
        if (!branch && !what.page.isEmpty())
            rows += fact(Preview::tr("Page"),
                         u"<a href=\"%1\">%2</a>"_s.arg(QString::fromUtf8(what.page.toEncoded()),
                                                        what.page.toString().toHtmlEscaped()));
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\" style=\"margin-top:%1px\">%2</table>"_s.arg(
            QString::number(what.problem ? space::small : 0), rows);
    }

    QString text(const QString &markdown) const
    {
        return u"<p style=\"margin-top:12px;white-space:pre-wrap\">%1</p>"_s.arg(
            markdown.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }

    QString comparison(const PlannedWriteBack &what) const
    {
        const auto before = decodeText(what.before);
        const auto after = decodeText(what.after);
        if (!before || !after)
            return {};
        const QString lines = comparisonHtml(before->text, after->text, m_theme);
        if (lines.isEmpty())
            return {};
        return u"<p style=\"margin-top:12px;margin-bottom:4px\"><b>%1</b></p>%2"_s.arg(
            Preview::tr("What changes in the file; every other byte stays"), lines);
    }

private:
    QString color(Color name) const { return m_theme.color(name).name(); }

    QString fact(const QString &label, const QString &value) const
    {
        return u"<tr><td width=\"%1\" style=\"color:%2\">%3</td><td>%4</td></tr>"_s.arg(
            QString::number(labelWidth), color(Color::Muted), label.toHtmlEscaped(), value);
    }

    static QString said(const PlannedBranch &branch)
    {
        if (branch.tip.isEmpty())
            return Preview::tr("%1, a new one").arg(branch.branch);
        if (branch.pull > 0)
            return Preview::tr("%1, of pull request #%2").arg(branch.branch, QString::number(branch.pull));
        return branch.branch;
    }

    /// Whoever's Git it is stands in where no mentor with an address is known.
    static QString author(const PlannedWriteBack &what)
    {
        const interchange::CommitPerson &mentor = what.review.author;
        if (mentor.name.isEmpty() && mentor.login.isEmpty())
            return Preview::tr("you, as your Git knows you");
        const QString name = (mentor.name.isEmpty() ? mentor.login : mentor.name).toHtmlEscaped();
        return Preview::tr("%1; committed by you").arg(name);
    }

    const Theme &m_theme;
    const wording::Wording &m_wording;
};

} // namespace

QString writeBackPreview(const workspace::WriteBackSession &session, const interchange::PendingWriteBack &waiting,
                         const Theme &theme, const wording::Wording &wording)
{
    const PreviewWriter writer(theme, wording);
    const workspace::WriteBackSession::Planned planned = session.plannedFor(waiting.review);
    QString html = u"<style>a{color:%1;text-decoration:none}</style>"_s.arg(theme.color(Color::Accent).name());
    if (const auto problem = session.problemOf(waiting))
        html += writer.problem(*problem);
    if (!planned.what)
        return html;
    html += writer.facts(*planned.what, planned.branch, session.plan()->request);
    if (planned.what->problem)
        return html;
    return html + (planned.branch ? writer.comparison(*planned.what) : writer.text(planned.what->written));
}

} // namespace flotilla::ui
