package org.parley.spark;

import org.apache.spark.sql.SparkSession;

/** A session on two threads of this virtual machine, one for all tests. */
final class LocalSpark {
  private LocalSpark() {}

  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("parley tests")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.extensions", ParleyExtensions.class.getName())
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }
}
