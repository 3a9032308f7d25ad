package org.parley.spark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Spark cluster on the loopback address: a master and workers, each a process of its own, started
 * from the jars of the test's class path as a SPARK_HOME.
 */
final class StandaloneCluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final long START_SECONDS = 120;

  private final Path home;
  private final Path work;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  StandaloneCluster(Path folder, int workerCount) throws IOException {
    home = Files.createDirectories(folder.resolve("spark-home"));
    work = Files.createDirectories(folder.resolve("work"));
    linkJars();
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      port = free.getLocalPort();
    }
    master =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            "--host",
            HOST,
            "--port",
            String.valueOf(port),
            "--webui-port",
            "0");
    await("master", "I have been elected leader");
    for (int i = 0; i < workerCount; i++) {
      String name = "worker" + i;
      workers.add(
          start(
              name,
              "org.apache.spark.deploy.worker.Worker",
              "--host",
              HOST,
              "--cores",
              "1",
              "--memory",
              "2g",
              "--webui-port",
              "0",
              "--work-dir",
              work.resolve(name).toString(),
              url()));
      await(name, "Successfully registered with master");
    }
  }

  String url() {
    return "spark://" + HOST + ":" + port;
  }

  /** Folders of classes on the test's class path, which executors need beside Spark's jars. */
  static String classFolders() {
    return classPath()
        .filter(entry -> Files.isDirectory(Path.of(entry)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Ends a worker and its executors at once, as a power failure would. */
  void killWorker(int index) {
    Process worker = workers.get(index);
    List<ProcessHandle> all = new ArrayList<>(worker.descendants().toList());
    worker.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    for (int i = 0; i < workers.size(); i++) {
      killWorker(i);
    }
    master.destroyForcibly();
  }

  private static Stream<String> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
  }

  private void linkJars() throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (String entry : classPath().filter(name -> name.endsWith(".jar")).toList()) {
      Path jar = Path.of(entry);
      Path link = jars.resolve(jar.getFileName());
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, jar);
      }
    }
  }

  private Process start(String name, String mainClass, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.addAll(
        Arrays.asList(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-cp", home.resolve("jars") + "/*", mainClass));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectOutput(log(name).toFile());
    return builder.start();
  }

  private Path log(String name) {
    return work.resolve(name + ".log");
  }

  private void await(String name, String words) throws IOException {
    long end = System.nanoTime() + START_SECONDS * 1_000_000_000L;
    while (System.nanoTime() < end) {
      try (BufferedReader log = Files.newBufferedReader(log(name), StandardCharsets.UTF_8)) {
        if (log.lines().anyMatch(line -> line.contains(words))) {
          return;
        }
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    String log = Files.readString(log(name));
    close();
    throw new IOException(name + " did not start:\n" + log);
  }
}
