#pragma once

#include "kit/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace flotilla::ui {

/// A scrolled column of headings and Markdown texts. It takes over what is added between `begin` and `end` at once and
/// starts at its top.
class ReportColumn final : public QScrollArea {
    Q_OBJECT

public:
    ReportColumn(const Theme &theme, Color ground, QWidget *parent = nullptr);

    void begin();
    /// A heading of the report itself.
    void addHeading(const QString &text);
    /// A small label, as in the column beside.
    void addLabel(const QString &text);
    /// A muted line that wraps.
    void addCaption(const QString &text);
    void addMarkdown(const QString &markdown);
    void addWidget(QWidget *widget);
    void end();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void space(int before);

    const Theme &m_theme;
    Color m_ground;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace flotilla::ui
