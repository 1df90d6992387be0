#pragma once

#include "insight/attention.h"
#include "kit/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace flotilla::ui {

class UiLanguage;

/// What asks for attention: each signal's sentence with its sign, and under it a link to every record that is the reason. Long
/// lists begin with the first; a button brings the others.
class AttentionLines final : public QWidget {
    Q_OBJECT

public:
    AttentionLines(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    /// Whether a line links to the person it is about; not on that person's own page.
    void setPeopleLinked(bool linked);
    void setSignals(std::vector<insight::AttentionSignal> found);
    void retranslate();

Q_SIGNALS:
    /// To a place of a page (kit/places.h).
    void placeRequested(const QString &pageId, const QString &place);

private:
    void fill();
    void add(const insight::AttentionSignal &signal);
    void addLink(QLayout &row, const QString &text, const QString &about, const char *page, const QString &place);

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::vector<insight::AttentionSignal> m_found;
    bool m_peopleLinked = true;
    bool m_all = false;
    QWidget *m_content = nullptr;
};

/// The signals that are about a person: as a mentee, as a mentor with many open reviews, or as the mentor whose review is waited
/// for.
std::vector<insight::AttentionSignal> signalsAbout(const std::vector<insight::AttentionSignal> &found, Id<Person> person);

} // namespace flotilla::ui
