package org.parley.cli.view;

import org.parley.knowledge.EventType;

/** How a piece of text looks on a terminal. */
enum Style {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  TITLE("1;4"),
  VERBAL_COOPERATION("36"),
  MATERIAL_COOPERATION("1;32"),
  VERBAL_CONFLICT("33"),
  MATERIAL_CONFLICT("1;31"),
  UNREALISED("35");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** Cooperation in green and blue, conflict in yellow and red; what was done is bold. */
  static Style of(EventType type) {
    return switch (type.quad()) {
      case VERBAL_COOPERATION -> VERBAL_COOPERATION;
      case MATERIAL_COOPERATION -> MATERIAL_COOPERATION;
      case VERBAL_CONFLICT -> VERBAL_CONFLICT;
      case MATERIAL_CONFLICT -> MATERIAL_CONFLICT;
    };
  }

  /** The text in this style; unchanged where {@code colours} is false. */
  String apply(String text, boolean colours) {
    return !colours || code.isEmpty() || text.isEmpty()
        ? text
        : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
