package org.parley.workbench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many clients that ask the API at the same time, each one request after the other. */
final class Clients {
  private Clients() {}

  /**
   * What came of it.
   *
   * @param milliseconds of each answer, sorted
   * @param errors what went wrong, a line each
   */
  record Outcome(double[] milliseconds, List<String> errors) {
    double percentile(double share) {
      return milliseconds[(int) Math.min(milliseconds.length - 1, share * milliseconds.length)];
    }
  }

  static Outcome ask(Workbench workbench, List<String> requests, int clients, Duration duration)
      throws Exception {
    long end = System.nanoTime() + duration.toNanos();
    List<String> errors = java.util.Collections.synchronizedList(new ArrayList<>());
    List<Future<double[]>> running = new ArrayList<>();
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient client = HttpClient.newBuilder().executor(pool).build()) {
      for (int i = 0; i < clients; i++) {
        Random random = new Random(i);
        running.add(pool.submit(() -> one(workbench, requests, random, client, end, errors)));
      }
      double[] all = new double[0];
      for (Future<double[]> one : running) {
        double[] some = one.get();
        int at = all.length;
        all = Arrays.copyOf(all, at + some.length);
        System.arraycopy(some, 0, all, at, some.length);
      }
      Arrays.sort(all);
      return new Outcome(all, errors);
    }
  }

  private static double[] one(
      Workbench workbench,
      List<String> requests,
      Random random,
      HttpClient client,
      long end,
      List<String> errors)
      throws InterruptedException {
    double[] times = new double[1024];
    int count = 0;
    while (System.nanoTime() < end) {
      String path = requests.get(random.nextInt(requests.size()));
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + workbench.port() + "/api/v1" + path))
              .header("Authorization", "Bearer " + workbench.token())
              .timeout(Duration.ofSeconds(30))
              .build();
      long begun = System.nanoTime();
      try {
        HttpResponse<byte[]> response =
            client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
          errors.add(path + ": " + response.statusCode());
        }
      } catch (IOException e) {
        errors.add(path + ": " + e);
      }
      if (count == times.length) {
        times = Arrays.copyOf(times, count * 2);
      }
      times[count++] = (System.nanoTime() - begun) / 1e6;
    }
    return Arrays.copyOf(times, count);
  }
}
