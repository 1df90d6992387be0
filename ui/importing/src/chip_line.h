#pragma once

#include "kit/theme.h"

#include <QSet>
#include <QWidget>

#include <vector>

namespace flotilla::ui {

class Button;
class FilterChip;

/// Filters in one line, each with how many rows it is about. What has no room goes into a menu at the end.
class ChipLine final : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        QString key;
        QString text;
        int count = 0;
        int group = 0; ///< groups are set apart
    };

    explicit ChipLine(const Theme &theme, QWidget *parent = nullptr);

    /// What was chosen stays so by its key; what is gone is not chosen any more.
    void setChips(const std::vector<Chip> &chips);
    /// The chosen keys of a group.
    QSet<QString> chosen(int group) const;
    /// Chooses exactly these of a group.
    void choose(int group, const QSet<QString> &keys);
    bool hasChosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        Chip chip;
        FilterChip *button;
    };
    void arrange();
    void showMenu();
    void nameMore();

    const Theme &m_theme;
    std::vector<Entry> m_entries;
    std::vector<size_t> m_hidden;
    Button *m_more;
};

} // namespace flotilla::ui
