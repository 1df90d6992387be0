#pragma once

#include "attention.h"
#include "kit/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace flotilla::ui {

/// Doors to what is worth a look: a click, or Enter, opens the part of the check it stands in.
class AttentionList final : public QWidget {
    Q_OBJECT

public:
    explicit AttentionList(const Theme &theme, QWidget *parent = nullptr);
    void setItems(const std::vector<AttentionItem> &items);

Q_SIGNALS:
    void opened(flotilla::ui::CheckPart part, const QString &code);

private:
    const Theme &m_theme;
    std::vector<AttentionItem> m_items;
    QVBoxLayout *m_layout;
};

} // namespace flotilla::ui
