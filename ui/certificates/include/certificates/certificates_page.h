#pragma once

#include "domain/person.h"
#include "domain/result.h"
#include "kit/page.h"

namespace flotilla::ui {

class CertificatesView;

/// The Certificates page: who is entitled and who is not, a preview, issuing, the register, verifying.
class CertificatesPage final : public Page {
    Q_OBJECT

public:
    explicit CertificatesPage(const PageContext &context, QWidget *parent = nullptr);
    ~CertificatesPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setCamp(Id<Camp> camp) override;
    QString currentPlace() const override;
    void goTo(const QString &place) override;
    std::vector<Command> commands() override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectView();
    void load();
    void loadPreview();
    void issue(const std::vector<Id<Person>> &people);
    void issueInto(const QString &folder, const std::vector<Id<Person>> &people);
    void reissue(const QString &serial, const QString &reason);
    void revoke(const QString &serial, const QString &reason);
    void verifyFile(const QString &path);
    void verifyText(const QString &text);
    void saveRegister();
    void savePage();
    void saveKey();
    void restoreChoices();
    void keepChoices();
    QString settingsPlace() const;
    QString sentence(const Error &error) const;

    struct Work;
    PageContext m_context;
    std::unique_ptr<Work> m_work;
    CertificatesView *m_view;
    Id<Camp> m_camp;
    bool m_stale = true;
};

} // namespace flotilla::ui
