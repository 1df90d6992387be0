#pragma once

#include "insight/ledger.h"
#include "kit/theme.h"

#include <QWidget>

#include <functional>

namespace flotilla::ui {

class UiLanguage;

/// How one mentee's grade became stars and money, and what graduating still needs: the content of the pane, made anew for each.
class LedgerCard final : public QWidget {
    Q_OBJECT

public:
    LedgerCard(const Theme &theme, const UiLanguage &language, const insight::LedgerLine &line, const Camp &camp,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void personRequested(flotilla::Id<flotilla::Person> person);

private:
    void addSteps(const insight::LedgerLine &line, const Camp &camp);
    void addChecklist(const insight::LedgerLine &line);

    const Theme &m_theme;
    const UiLanguage &m_language;
};

} // namespace flotilla::ui
