#include "kit/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace flotilla::ui {

void DesktopDialogs::ask(QWidget *parent, const Question &question, std::function<void(bool)> answered)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, {}, question.title, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.detail);
    auto *yes = box->addButton(question.yes, question.dangerous ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    auto *no = box->addButton(question.no.isEmpty() ? QMessageBox::tr("Cancel") : question.no, QMessageBox::RejectRole);
    box->setDefaultButton(question.dangerous ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, yes, answered = std::move(answered)] { answered(box->clickedButton() == yes); });
    box->open();
}

void DesktopDialogs::inform(QWidget *parent, const QString &title, const QString &detail)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, {}, title, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(detail);
    box->open();
}

void DesktopDialogs::chooseFile(QWidget *parent, const FileChoice &choice, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, choice.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (choice.kind) {
    case FileKind::Open:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case FileKind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        break;
    case FileKind::Save:
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        break;
    }
    if (!choice.filter.isEmpty())
        dialog->setNameFilter(choice.filter);
    if (!choice.suggestion.isEmpty())
        dialog->selectFile(choice.suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen = std::move(chosen)](const QString &path) {
        if (!path.isEmpty())
            chosen(path);
    });
    dialog->open();
}

} // namespace flotilla::ui
