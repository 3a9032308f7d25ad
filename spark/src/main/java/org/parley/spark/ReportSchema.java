package org.parley.spark;

import java.util.Arrays;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The types of a report's fields, as {@code parley annotate} prints them. Names and nesting are
 * those of the JSON; days are dates, counts and ids longs, offsets (in code points) ints. Every
 * field may be null.
 */
public final class ReportSchema {
  private static final DataType STRING = DataTypes.StringType;
  private static final DataType INT = DataTypes.IntegerType;
  private static final DataType LONG = DataTypes.LongType;
  private static final DataType DOUBLE = DataTypes.DoubleType;
  private static final DataType DATE = DataTypes.DateType;

  /** Two offsets. */
  private static final StructType SPAN = struct(field("start", INT), field("end", INT));

  /** Two offsets and the words between them. */
  private static final StructType WORDS = with(SPAN, field("text", STRING));

  private static final StructType SPEAKER =
      with(WORDS, field("name", STRING), field("country", STRING), field("sector", STRING));

  private static final StructType ACTOR = with(SPEAKER, field("entity", STRING));

  private static final StructType SOURCE = prefixed(field("kind", STRING), SPEAKER);

  /** A place that the text names. */
  public static final StructType PLACE =
      with(
          WORDS,
          field("name", STRING),
          field("country", STRING),
          field("admin1", STRING),
          field("lat", DOUBLE),
          field("lon", DOUBLE),
          field("geonameId", LONG),
          field("kind", STRING));

  private static final StructType EVENT_PLACE = with(PLACE, field("precision", INT));

  /** A time expression and the days it means. */
  public static final StructType WHEN =
      with(
          WORDS,
          field("from", DATE),
          field("to", DATE),
          field("time", STRING),
          field("precision", STRING));

  private static final StructType QUANTITY =
      struct(
          field("kind", STRING),
          field("low", LONG),
          field("best", LONG),
          field("high", LONG),
          field("text", STRING),
          field("start", INT),
          field("end", INT));

  private static final StructType EVIDENCE =
      prefixed(field("sentence", INT), with(WORDS, field("trigger", WORDS)));

  /** Who did what to whom. */
  public static final StructType EVENT =
      struct(
          field("id", STRING),
          field("type", STRING),
          field("mode", STRING),
          field("contexts", array(STRING)),
          field("cameo", STRING),
          field("score", DOUBLE),
          field("plover", struct(field("type", STRING), field("mode", STRING))),
          field("status", STRING),
          field("actors", array(ACTOR)),
          field("recipients", array(ACTOR)),
          field("place", EVENT_PLACE),
          field("date", WHEN),
          field("quantities", array(QUANTITY)),
          field("weapon", STRING),
          field("unit", STRING),
          field("damage", STRING),
          field("attribution", array(SOURCE)),
          field("evidence", EVIDENCE),
          field("rule", STRING),
          field("confidence", DOUBLE),
          field("retells", STRING),
          field("mentions", array(struct(field("id", STRING), field("evidence", EVIDENCE)))));

  /** What a party demands, offers, accepts or refuses. */
  public static final StructType POSITION =
      struct(
          field("party", STRING),
          field("addressee", STRING),
          field("stance", STRING),
          field("issue", STRING),
          field("what", STRING),
          field("date", WHEN),
          field("attribution", array(SOURCE)),
          field("evidence", EVIDENCE),
          field("confidence", DOUBLE));

  /** Parties who meet, or are to meet. */
  public static final StructType MEETING =
      struct(
          field("participants", array(ACTOR)),
          field("mediators", array(ACTOR)),
          field("host", ACTOR),
          field("place", EVENT_PLACE),
          field("date", WHEN),
          field("level", STRING),
          field("status", STRING),
          field("attribution", array(SOURCE)),
          field("evidence", EVIDENCE));

  private static final StructType MENTION =
      with(WORDS, field("kind", STRING), field("entity", STRING));

  private static final StructType ENTITY =
      struct(
          field("id", STRING),
          field("name", STRING),
          field("kind", STRING),
          field("country", STRING),
          field("sector", STRING),
          field("roles", array(STRING)));

  /** Who says what; statements within it to a depth that no report of ours has come to. */
  public static final StructType ATTRIBUTION = attribution(4);

  /** Everything found in one document. */
  public static final StructType REPORT =
      struct(
          field("id", STRING),
          field("title", STRING),
          field("date", DATE),
          field("url", STRING),
          field("publisher", STRING),
          field("language", STRING),
          field("text", STRING),
          field("sentences", array(SPAN)),
          field("mentions", array(MENTION)),
          field("entities", array(ENTITY)),
          field("places", array(PLACE)),
          field("dates", array(WHEN)),
          field("attributions", array(ATTRIBUTION)),
          field("events", array(EVENT)),
          field("positions", array(POSITION)),
          field("meetings", array(MEETING)));

  private ReportSchema() {}

  /** A statement and those within it, which nest: a type of Spark's cannot, so to a given depth. */
  private static StructType attribution(int depth) {
    StructType statement =
        struct(
            field("source", SPEAKER),
            field("cue", WORDS),
            field("content", WORDS),
            field("kind", STRING),
            field("reportedBy", SPEAKER),
            field("place", EVENT_PLACE),
            field("status", STRING),
            field("evidence", EVIDENCE));
    DataType inner = array(depth == 1 ? STRING : attribution(depth - 1));
    return with(statement, field("within", inner));
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }

  private static ArrayType array(DataType element) {
    return DataTypes.createArrayType(element, true);
  }

  private static StructType struct(StructField... fields) {
    return DataTypes.createStructType(fields);
  }

  private static StructType with(StructType first, StructField... more) {
    StructField[] fields = Arrays.copyOf(first.fields(), first.fields().length + more.length);
    System.arraycopy(more, 0, fields, first.fields().length, more.length);
    return struct(fields);
  }

  private static StructType prefixed(StructField first, StructType rest) {
    return with(struct(first), rest.fields());
  }
}
