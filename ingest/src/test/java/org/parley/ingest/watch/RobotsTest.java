package org.parley.ingest.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsTest {
  @Test
  void theLongestRuleCounts() {
    Robots robots =
        robots("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\nDisallow: /x*y\n");
    assertThat(robots.allows("/")).isTrue();
    assertThat(robots.allows("/a/c")).isFalse();
    assertThat(robots.allows("/a/b/c")).isTrue();
    assertThat(robots.allows("/r.pdf")).isFalse();
    assertThat(robots.allows("/r.pdf?x")).isTrue();
    assertThat(robots.allows("/x123y/z")).isFalse();
  }

  @Test
  void rulesForThisProgramComeBeforeThoseForAll() {
    Robots robots =
        robots(
            "User-agent: other\n"
                + "User-agent: Parley\n"
                + "Crawl-delay: 2.5\n"
                + "Disallow: /p # private\n\n"
                + "User-agent: *\n"
                + "Disallow: /\n");
    assertThat(robots.allows("/a")).isTrue();
    assertThat(robots.allows("/p")).isFalse();
    assertThat(robots.delay()).isEqualTo(Duration.ofMillis(2500));
  }

  @Test
  void anEmptyOneAllowsAll() {
    assertThat(robots("").allows("/a")).isTrue();
    assertThat(robots("User-agent: *\nDisallow:\n").allows("/a")).isTrue();
  }

  @Test
  void starsWithoutNumberCostNoTime() {
    Robots robots = robots("User-agent: *\nDisallow: /" + "*a".repeat(900) + "$\n");
    assertThat(robots.allows("/" + "a".repeat(5000) + "b")).isTrue();
  }

  private static Robots robots(String text) {
    return Robots.parse(text.getBytes(UTF_8));
  }
}
