// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

// The least that a program with a window can be: what the start of Waymark is held against.

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1120, 720);
    window.show();
    return QApplication::exec();
}
