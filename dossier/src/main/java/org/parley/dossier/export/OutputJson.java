package org.parley.dossier.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.dossier.IncidentPoint;
import org.parley.dossier.Review;
import org.parley.dossier.ReviewedIncident;
import org.parley.dossier.SearchHit;
import org.parley.dossier.StoredClaim;
import org.parley.dossier.incidents.Incident;
import org.parley.dossier.tracks.Track;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.When;
import org.parley.knowledge.EventType;

/**
 * The dossier's records as JSON for other programs. Fields are named as the records', but for
 * {@code lat}, {@code lon} and the words of a citation, which are as {@code parley annotate} prints
 * them: {@code {"report", "revision", "start", "end", "text"}}, in code points. Absent is null.
 * Types are in capitals, every other constant in lower case with hyphens.
 */
public final class OutputJson {
  private final ObjectMapper mapper;

  /** With the places of code points. */
  public OutputJson(Offsets offsets) {
    SimpleModule module = new SimpleModule();
    module.addSerializer(Citation.class, new OfCitation(offsets));
    module.addSerializer(Enum.class, new OfEnum());
    mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(module)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addMixIn(Actor.class, WithoutSpan.class)
            .addMixIn(Place.class, OfPlace.class)
            .addMixIn(Quantity.class, WithoutSpan.class)
            .addMixIn(When.class, WithoutSpan.class)
            .addMixIn(Incident.class, OfIncident.class)
            .build();
  }

  /** An incident with its reviews: a line with its line feed. */
  public byte[] incident(ReviewedIncident reviewed) {
    ObjectNode node = mapper.valueToTree(reviewed.incident());
    node.put("verdict", reviewed.verdict().label());
    node.set("reviews", mapper.valueToTree(reviewed.reviews().stream().map(OfReview::of).toList()));
    return line(node);
  }

  /** A claim and what it is about: a line with its line feed. */
  public byte[] claim(StoredClaim claim) {
    ObjectNode node = mapper.valueToTree(claim.claim());
    node.set("about", mapper.valueToTree(claim.incident()));
    return line(node);
  }

  /** A track: a line with its line feed. */
  public byte[] track(Track track) {
    return line(mapper.valueToTree(track));
  }

  /** A report found: a line with its line feed, the marks of what was found taken out. */
  public byte[] hit(SearchHit hit) {
    ObjectNode node = mapper.valueToTree(hit.report());
    node.put("snippet", hit.plainSnippet());
    return line(node);
  }

  /** A point of a map: a line with its line feed. */
  public byte[] point(IncidentPoint point) {
    return line(mapper.valueToTree(point));
  }

  private byte[] line(ObjectNode node) {
    try {
      return (mapper.writeValueAsString(node) + "\n").getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A review as it is printed. */
  private record OfReview(
      long id, String decision, String value, String who, String when, @Nullable String why) {
    static OfReview of(Review review) {
      return new OfReview(
          review.id(),
          review.decision().getClass().getSimpleName().toLowerCase(Locale.ROOT),
          review.decision().describe(),
          review.who(),
          review.when().toString(),
          review.why());
    }
  }

  private static final class OfCitation extends JsonSerializer<Citation> {
    private final Offsets offsets;

    OfCitation(Offsets offsets) {
      this.offsets = offsets;
    }

    @Override
    public void serialize(Citation citation, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("report", citation.report());
      json.writeNumberField("revision", citation.revision());
      json.writeNumberField("start", offsets.at(citation, citation.span().start()));
      json.writeNumberField("end", offsets.at(citation, citation.span().end()));
      json.writeStringField("text", citation.words());
      json.writeEndObject();
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class OfEnum extends JsonSerializer<Enum> {
    @Override
    public void serialize(Enum constant, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      String name = constant.name();
      json.writeString(
          constant instanceof EventType ? name : name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  /** Where the words stand is said once, by the citation. */
  @JsonIgnoreProperties({"span", "entity"})
  private interface WithoutSpan {}

  @JsonIgnoreProperties("span")
  private interface OfPlace {
    @JsonProperty("lat")
    Double latitude();

    @JsonProperty("lon")
    Double longitude();
  }

  private interface OfIncident {
    @JsonProperty("contested")
    boolean contested();
  }
}
