package org.parley.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parley.dossier.incidents.Agreement;
import org.parley.dossier.incidents.BlockingKeys;
import org.parley.dossier.incidents.Components;
import org.parley.dossier.incidents.Incident;
import org.parley.dossier.incidents.IncidentGrouper;
import org.parley.dossier.incidents.IncidentMerger;
import org.parley.dossier.incidents.Sighting;
import org.parley.dossier.incidents.SightingJson;

/**
 * Incidents of an archive, by the grouping of the dossier and with its results. Sightings that
 * share a blocking key are compared where the key is met; links are gathered to components; each
 * component, of a bounded size, becomes incidents on one executor. What is held of a key or a
 * component is bounded, so a day of very many reports does not end an executor.
 */
final class IncidentTable {
  private static final StructType KEYED =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("node", DataTypes.BinaryType)
          .add("sighting", DataTypes.StringType);

  private static final StructType LINK =
      new StructType()
          .add("one", DataTypes.BinaryType)
          .add("other", DataTypes.BinaryType)
          .add("score", DataTypes.IntegerType);

  private static final StructType MEMBER =
      new StructType().add("node", DataTypes.BinaryType).add("root", DataTypes.BinaryType);

  private static final StructType SIGHTING =
      new StructType().add("node", DataTypes.BinaryType).add("sighting", DataTypes.StringType);

  /** The columns of the table; {@code incident} is the whole record as JSON. */
  static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("mode", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("from", DataTypes.DateType)
          .add("to", DataTypes.DateType)
          .add("place", DataTypes.StringType)
          .add("country", DataTypes.StringType)
          .add("lat", DataTypes.DoubleType)
          .add("lon", DataTypes.DoubleType)
          .add("reports", DataTypes.createArrayType(DataTypes.StringType))
          .add("independentSources", DataTypes.IntegerType)
          .add("contested", DataTypes.BooleanType)
          .add("incident", DataTypes.StringType);

  private IncidentTable() {}

  /**
   * The incidents of all reports.
   *
   * @param reports what {@link ParleySpark#read} gives
   */
  static Dataset<Row> of(Dataset<Row> reports) {
    Dataset<Row> sightings =
        reports
            .where(col("sightings").isNotNull())
            .select(explode(col("sightings")).as("sighting"))
            .map(named(), Encoders.row(SIGHTING))
            .dropDuplicates("node");
    Dataset<Row> links =
        sightings
            .flatMap(keyed(), Encoders.row(KEYED))
            .groupByKey(key(), Encoders.STRING())
            .flatMapGroups(linked(), Encoders.row(LINK))
            .dropDuplicates("one", "other")
            .persist();
    try {
      Dataset<Row> members = members(links, connected(links)).persist();
      Dataset<Row> rooted =
          sightings
              .join(members, sightings.col("node").equalTo(members.col("node")), "left")
              .select(
                  coalesce(members.col("root"), sightings.col("node")).as("root"), col("sighting"));
      return rooted
          .groupByKey(firstColumn(), Encoders.BINARY())
          .flatMapGroups(merged(), Encoders.row(SCHEMA));
    } finally {
      links.unpersist();
    }
  }

  private static MapFunction<Row, Row> named() {
    return row -> {
      String json = row.getString(0);
      return RowFactory.create(SightingOrder.key(SightingJson.sighting(json)), json);
    };
  }

  private static FlatMapFunction<Row, Row> keyed() {
    return row -> {
      List<Row> rows = new ArrayList<>();
      for (String key : BlockingKeys.of(SightingJson.sighting(row.getString(1)))) {
        rows.add(RowFactory.create(key, row.get(0), row.getString(1)));
      }
      return rows.iterator();
    };
  }

  /** Compares the sightings of a key, where they are few enough to say something. */
  private static FlatMapGroupsFunction<String, Row, Row> linked() {
    return (key, rows) -> {
      List<Row> block = new ArrayList<>();
      while (rows.hasNext()) {
        if (block.size() == BlockingKeys.MOST_MEMBERS) {
          return Collections.emptyIterator();
        }
        block.add(rows.next());
      }
      return links(block).iterator();
    };
  }

  private static List<Row> links(List<Row> block) {
    List<Sighting> sightings =
        block.stream().map(row -> SightingJson.sighting(row.getString(2))).toList();
    List<Row> links = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        int score = Agreement.score(sightings.get(i), sightings.get(j));
        if (score > 0) {
          boolean inOrder = sightings.get(i).compareTo(sightings.get(j)) < 0;
          links.add(
              RowFactory.create(
                  block.get(inOrder ? i : j).get(1), block.get(inOrder ? j : i).get(1), score));
        }
      }
    }
    return links;
  }

  /**
   * Each linked node with the least node that links lead to: every node takes the least of its
   * neighbours' until nothing changes. Stories are short chains, so few rounds are needed.
   */
  private static Dataset<Row> connected(Dataset<Row> links) {
    Dataset<Row> edges =
        links
            .select(col("one").as("from"), col("other").as("to"))
            .union(links.select(col("other").as("from"), col("one").as("to")))
            .persist();
    Dataset<Row> labels =
        edges.groupBy(col("from").as("node")).agg(least(col("from"), min(col("to"))).as("label"));
    labels = kept(labels);
    while (true) {
      Dataset<Row> next = kept(spread(edges, labels));
      Column changed = col("changed").cast(DataTypes.LongType);
      Row sums = next.agg(sum(changed)).first();
      if (sums.isNullAt(0) || sums.getLong(0) == 0) {
        edges.unpersist();
        return next.select("node", "label");
      }
      labels = next.select("node", "label");
    }
  }

  /**
   * What a round found, so that the next does not begin with the first; safe where a folder is set.
   */
  private static Dataset<Row> kept(Dataset<Row> round) {
    boolean safe = round.sparkSession().sparkContext().getCheckpointDir().isDefined();
    return safe ? round.checkpoint() : round.localCheckpoint();
  }

  private static Dataset<Row> spread(Dataset<Row> edges, Dataset<Row> labels) {
    Dataset<Row> heard =
        edges
            .join(labels.withColumnRenamed("node", "to"), "to")
            .groupBy(col("from").as("node"))
            .agg(min(col("label")).as("heard"));
    return labels
        .join(heard, "node")
        .select(
            col("node"),
            least(col("label"), col("heard")).as("label"),
            col("heard").lt(col("label")).as("changed"));
  }

  /** The bounded components, links joined strongest first, streamed in the order of a shuffle. */
  private static Dataset<Row> members(Dataset<Row> links, Dataset<Row> labels) {
    Dataset<Row> labelled =
        links
            .join(labels, links.col("one").equalTo(labels.col("node")))
            .select(col("label"), col("one"), col("other"), col("score"));
    return labelled
        .groupByKey(firstColumn(), Encoders.BINARY())
        .flatMapSortedGroups(
            new Column[] {col("score").desc(), col("one"), col("other")},
            joined(),
            Encoders.row(MEMBER));
  }

  private static FlatMapGroupsFunction<byte[], Row, Row> joined() {
    return (label, links) -> {
      NodeComponents components = new NodeComponents();
      while (links.hasNext()) {
        Row link = links.next();
        components.join(link.getAs(1), link.getAs(2), link.getInt(3));
      }
      return components.members();
    };
  }

  private static FlatMapGroupsFunction<byte[], Row, Row> merged() {
    return (root, rows) -> {
      List<Sighting> component = new ArrayList<>();
      rows.forEachRemaining(row -> component.add(SightingJson.sighting(row.getString(1))));
      Collections.sort(component);
      List<Row> incidents = new ArrayList<>();
      for (List<Sighting> members : IncidentGrouper.cluster(component)) {
        incidents.add(row(IncidentMerger.merge(members)));
      }
      return incidents.iterator();
    };
  }

  private static Row row(Incident incident) {
    var place = incident.place();
    return RowFactory.create(
        incident.id(),
        incident.type().name(),
        incident.mode(),
        incident.status().label(),
        incident.from() == null ? null : Date.valueOf(incident.from()),
        incident.to() == null ? null : Date.valueOf(incident.to()),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        incident.reports().toArray(String[]::new),
        incident.sources().size(),
        !incident.contests().isEmpty(),
        SightingJson.write(incident));
  }

  // Rows are read by position: between typed steps they carry no names.
  private static MapFunction<Row, String> key() {
    return row -> row.getString(0);
  }

  private static MapFunction<Row, byte[]> firstColumn() {
    return row -> row.getAs(0);
  }

  /**
   * Bounded sets of nodes that come in no known order: the least node of a set is its root, as in
   * the dossier, where nodes are numbered in their order.
   */
  private static final class NodeComponents {
    private final Map<SightingOrder.Key, Integer> numbers = new HashMap<>();
    private final List<byte[]> nodes = new ArrayList<>();
    private final Components components = new Components(0);

    void join(byte[] one, byte[] other, int score) {
      components.join(number(one), number(other), score);
    }

    private int number(byte[] node) {
      return numbers.computeIfAbsent(
          new SightingOrder.Key(node),
          any -> {
            nodes.add(node);
            return components.add();
          });
    }

    Iterator<Row> members() {
      List<Row> rows = new ArrayList<>(nodes.size());
      int[] roots = components.roots();
      for (int i = 0; i < nodes.size(); i++) {
        rows.add(RowFactory.create(nodes.get(i), nodes.get(roots[i])));
      }
      return rows.iterator();
    }
  }
}
