package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextLanguageTest {
  @Test
  void languagesAreTold() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        "en", "Soldiers left the town on Monday, and the governor said that the road was open.");
    texts.put(
        "de",
        "Die Soldaten haben am Montag die Stadt verlassen, und der Gouverneur sagte, dass die"
            + " Straße frei ist.");
    texts.put(
        "fr",
        "Les soldats ont quitté la ville lundi et le gouverneur a dit que la route était ouverte"
            + " pour tous.");
    texts.put(
        "es",
        "Los soldados salieron de la ciudad el lunes y el gobernador dijo que el camino está"
            + " abierto para todos.");
    texts.put(
        "pt",
        "Os soldados saíram da cidade na segunda-feira e o governador disse que a estrada está"
            + " aberta para todos, mas não à noite.");
    texts.put(
        "it",
        "I soldati hanno lasciato la città lunedì e il governatore ha detto che la strada è aperta"
            + " per tutti.");
    texts.put(
        "tr",
        "Askerler pazartesi günü kentten ayrıldı ve vali yolun herkes için açık olduğunu söyledi,"
            + " bu çok önemli bir gün.");
    texts.put(
        "pl",
        "Żołnierze opuścili miasto w poniedziałek, a gubernator powiedział, że droga jest otwarta"
            + " dla wszystkich i nie ma już walk.");
    texts.put(
        "ru",
        "Солдаты покинули город в понедельник, и губернатор сказал, что дорога открыта для всех, но"
            + " не ночью.");
    texts.put(
        "uk",
        "Солдати залишили місто в понеділок, і губернатор сказав, що дорога відкрита для всіх, але"
            + " не вночі та не для військових.");
    texts.put(
        "ar",
        "غادر الجنود المدينة يوم الاثنين وقال المحافظ إن الطريق مفتوح أمام الجميع بعد أن توقف"
            + " القتال في المنطقة");
    texts.put(
        "fa",
        "سربازان روز دوشنبه شهر را ترک کردند و فرماندار گفت که راه برای همه باز است و این خبر خوبی"
            + " است");
    texts.put("he", "החיילים עזבו את העיר ביום שני והמושל אמר שהדרך פתוחה");
    texts.put("zh", "士兵星期一离开了城市，州长说道路已经开放。");
    texts.put("ja", "兵士たちは月曜日に町を離れ、知事は道が開いていると述べた。");
    texts.put("ko", "군인들은 월요일에 도시를 떠났고 주지사는 길이 열렸다고 말했다.");
    texts.put("am", "ወታደሮቹ ሰኞ ከተማዋን ለቀው ወጡ");
    texts.put("el", "Οι στρατιώτες έφυγαν από την πόλη τη Δευτέρα");
    texts.forEach(
        (language, text) -> assertThat(TextLanguage.of(text, null)).as(text).isEqualTo(language));
  }

  @Test
  void whatASourceSaysOfItselfIsBelievedWhereTheTextIsTooShort() {
    assertThat(TextLanguage.of("Kyiv.", null)).isEqualTo("en");
    assertThat(TextLanguage.of("Kyiv.", "fr")).isEqualTo("fr");
    assertThat(TextLanguage.of("Soldiers left the town on Monday, and the governor said so.", "fr"))
        .isEqualTo("en");
    assertThat(TextLanguage.of("", null)).isEqualTo("en");
  }

  @Test
  void foreignNamesAndAbbreviationsMakeNoForeignText() {
    assertThat(TextLanguage.of("U.S. gives aid to Nicaragua.", null)).isEqualTo("en");
    assertThat(TextLanguage.of("Rio de Janeiro: Silva e Costa meets Jose de la Cruz.", null))
        .isEqualTo("en");
  }
}
