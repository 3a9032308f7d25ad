package org.parley.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.GetStructField;
import org.apache.spark.sql.catalyst.expressions.JsonToStructs;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.parley.language.Document;
import scala.Function1;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Map$;
import scala.collection.immutable.Nil$;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Brings Parley to SQL, in every language that speaks to Spark. Set {@code
 * spark.sql.extensions=org.parley.spark.ParleyExtensions} and use
 *
 * <ul>
 *   <li>{@code parley_events(text, date)}: the events of a report, an array of structs with the
 *       fields of {@link ReportSchema#EVENT};
 *   <li>{@code parley_places(text)}: the places that a text names, an array of {@link
 *       ReportSchema#PLACE}.
 * </ul>
 *
 * <p>A null text gives null; so does a text that cannot be read. The date is a date, a timestamp or
 * a text as "2022-03-07"; with null, relative days ("on Monday") stay unresolved. As a row has no
 * id here, ids of events are those of a document named "row": use {@link ParleySpark#read} where
 * ids must be kept apart.
 */
public final class ParleyExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  private static final String DOCUMENT = "row";

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    register(
        extensions,
        "parley_events",
        "parley_events(text, date) - the events of a report published on date",
        2,
        "events");
    register(
        extensions,
        "parley_places",
        "parley_places(text) - the places that a text names",
        1,
        "places");
    return BoxedUnit.UNIT;
  }

  private static void register(
      SparkSessionExtensions extensions, String name, String usage, int arguments, String field) {
    ExpressionInfo info =
        new ExpressionInfo(
            ParleyExtensions.class.getName(),
            null,
            name,
            usage,
            "",
            "",
            "",
            "misc_funcs",
            "",
            "",
            "built-in");
    Function1<Seq<Expression>, Expression> builder =
        new AbstractFunction1<>() {
          @Override
          public Expression apply(Seq<Expression> given) {
            List<Expression> children = CollectionConverters.asJava(given);
            if (children.size() != arguments) {
              throw new IllegalArgumentException(
                  usage + ": " + arguments + " arguments are needed, not " + children.size());
            }
            return finding(name, children, field);
          }
        };
    extensions.injectFunction(new Tuple3<>(new FunctionIdentifier(name), info, builder));
  }

  /** One field of the report of a text. */
  private static Expression finding(String name, List<Expression> given, String field) {
    Expression text = string(given.get(0));
    Expression date =
        given.size() > 1 ? string(given.get(1)) : new Literal(null, DataTypes.StringType);
    Expression json =
        new ScalaUDF(
            new ReportOfRow(),
            DataTypes.StringType,
            CollectionConverters.asScala(List.of(text, date)).toSeq(),
            emptySeq(),
            Option.empty(),
            Option.apply(name),
            true,
            true);
    StructType type =
        new StructType(
            new org.apache.spark.sql.types.StructField[] {ReportSchema.REPORT.apply(field)});
    Expression report =
        new JsonToStructs(type, Map$.MODULE$.empty(), json, Option.apply("UTC"), false);
    return new GetStructField(report, 0, Option.apply(field));
  }

  private static Expression string(Expression expression) {
    return new Cast(expression, DataTypes.StringType, Option.apply("UTC"), Cast.apply$default$4());
  }

  @SuppressWarnings("unchecked")
  private static <T> Seq<T> emptySeq() {
    return (Seq<T>) Nil$.MODULE$;
  }

  /** The report of a text and its date as JSON; null where there is none. */
  private static final class ReportOfRow extends AbstractFunction2<Object, Object, Object>
      implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object apply(@Nullable Object text, @Nullable Object date) {
      if (text == null) {
        return null;
      }
      try {
        Document document = Document.of(DOCUMENT, text.toString());
        return ExecutorReader.read(
                document.publishedOn(DocumentRows.day(date == null ? null : date.toString())))
            .json();
      } catch (ExecutorReader.DocumentException e) {
        return null;
      }
    }
  }
}
