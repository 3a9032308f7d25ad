package org.parley.cli.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Event;
import org.parley.extraction.Meeting;
import org.parley.extraction.Position;
import org.parley.extraction.Report;
import org.parley.extraction.Source;
import org.parley.extraction.When;
import org.parley.extraction.events.Retellings;
import org.parley.language.Document;
import org.parley.language.Span;

/**
 * Events as one HTML page that needs nothing else: styles inside, no scripts, light or dark as the
 * reader's system is set. Everything that comes from a report is escaped.
 */
public final class HtmlView implements ReportView {
  @Override
  public byte[] begin() {
    return bytes(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Parley</title>
        <style>
        %s</style>
        </head>
        <body>
        """
            .formatted(stylesheet()));
  }

  @Override
  public byte[] report(Report report) {
    Document document = report.analysis().document();
    StringBuilder out = new StringBuilder("<section>\n<h2>");
    out.append(escaped(Wording.title(document))).append("</h2>\n<p class=\"origin\">");
    out.append(escaped(Wording.origin(document))).append(" · ");
    out.append(escaped(Wording.tally(report))).append("</p>\n");
    if (!report.events().isEmpty()
        || !report.positions().isEmpty()
        || !report.meetings().isEmpty()) {
      out.append(
          "<table>\n<thead><tr><th>When</th><th>What</th><th>Who and whom</th><th>Where</th></tr>"
              + "</thead>\n<tbody>\n");
      for (Retellings.Told told : Retellings.told(report)) {
        event(told.event(), told.again(), document.text(), out);
      }
      for (Position position : report.positions()) {
        position(position, document.text(), out);
      }
      for (Meeting meeting : report.meetings()) {
        meeting(meeting, document.text(), out);
      }
      out.append("</tbody>\n</table>\n");
    }
    return bytes(out.append("</section>\n").toString());
  }

  @Override
  public byte[] end(Totals totals) {
    return bytes(
        "<p class=\"origin\">"
            + Wording.plural(totals.events(), "event")
            + " in "
            + Wording.plural(totals.documents(), "document")
            + ", read by Parley.</p>\n</body>\n</html>\n");
  }

  private static void event(Event event, List<Event> again, String text, StringBuilder out) {
    out.append("<tr id=\"").append(escaped(event.id())).append("\">");
    when(event.when(), text, out);
    out.append("<td><b class=\"").append(cssClass(event.type().quad())).append("\">");
    out.append(escaped(Wording.type(event))).append("</b><br><span class=\"status\">");
    out.append(event.status().label()).append("</span>");
    for (String count : Wording.counts(event.quantities())) {
      out.append("<br><span class=\"count\">").append(escaped(count)).append("</span>");
    }
    out.append("</td><td>");
    out.append(escaped(Wording.whoAndWhom(event.actors(), event.recipients())));
    quote(event.evidence().span(), event.evidence().trigger(), text, out);
    sources(event.attribution(), out);
    if (!again.isEmpty()) {
      out.append("<p class=\"source\">").append(Wording.told(again.size())).append(":</p>");
    }
    for (Event other : again) {
      quote(other.evidence().span(), other.evidence().trigger(), text, out);
    }
    out.append("</td><td>").append(escaped(Wording.place(event.place()))).append("</td></tr>\n");
  }

  private static void position(Position position, String text, StringBuilder out) {
    out.append("<tr>");
    when(position.when(), text, out);
    out.append("<td>position</td><td>").append(escaped(Wording.position(position)));
    quote(position.evidence().span(), position.evidence().trigger(), text, out);
    sources(position.attribution(), out);
    out.append("</td><td></td></tr>\n");
  }

  private static void meeting(Meeting meeting, String text, StringBuilder out) {
    out.append("<tr>");
    when(meeting.when(), text, out);
    out.append("<td>meeting</td><td>").append(escaped(Wording.meeting(meeting)));
    quote(meeting.evidence().span(), meeting.evidence().trigger(), text, out);
    sources(meeting.attribution(), out);
    out.append("</td><td>").append(escaped(Wording.place(meeting.place()))).append("</td></tr>\n");
  }

  private static void when(@Nullable When when, String text, StringBuilder out) {
    List<String> lines = Wording.when(when, text).stream().map(HtmlView::escaped).toList();
    out.append("<td class=\"when\">").append(String.join("<br>", lines)).append("</td>");
  }

  /** The evidence with its trigger marked, where the trigger lies in it. */
  private static void quote(Span span, @Nullable Span trigger, String text, StringBuilder out) {
    out.append("<blockquote>");
    if (trigger != null && span.contains(trigger)) {
      out.append(escaped(text.substring(span.start(), trigger.start())));
      out.append("<mark>").append(escaped(trigger.in(text))).append("</mark>");
      out.append(escaped(text.substring(trigger.end(), span.end())));
    } else {
      out.append(escaped(span.in(text)));
    }
    out.append("</blockquote>");
  }

  private static void sources(List<Source> sources, StringBuilder out) {
    String names = Wording.sources(sources);
    if (!names.isEmpty()) {
      out.append("<span class=\"source\">according to ").append(escaped(names)).append("</span>");
    }
  }

  private static String cssClass(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Text for an element or a quoted attribute. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\ufffd' : c);
      }
    }
    return out.toString();
  }

  private static String stylesheet() {
    try (InputStream stream = HtmlView.class.getResourceAsStream("page.css")) {
      if (stream == null) {
        throw new IllegalStateException(
            "page.css is missing from the program's jar; build it anew");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
