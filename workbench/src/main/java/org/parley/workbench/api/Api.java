package org.parley.workbench.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.time.Clock;
import org.parley.dossier.Dossier;
import org.parley.workbench.ReadingDesk;
import org.parley.workbench.add.AddApi;

/** The routes under {@code /api/v1}, as {@code web/openapi.json} describes them. */
public final class Api {
  /** Where the API stands. */
  public static final String ROOT = "/api/v1";

  private final Versions versions;
  private final Answers answers;
  private final PointsApi points;
  private final DossierApi dossier;
  private final ReviewsApi reviews;
  private final AddApi additions;

  /** The API of a dossier. */
  public Api(Dossier dossier, ReadingDesk desk, Clock clock, boolean readOnly, boolean everywhere) {
    this.versions = new Versions(dossier);
    this.answers = new Answers(versions);
    this.points = new PointsApi(dossier, versions);
    this.dossier = new DossierApi(dossier, desk, readOnly);
    this.reviews = new ReviewsApi(dossier, clock);
    this.additions = new AddApi(desk, !everywhere, versions::changed);
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.after(
        ROOT + "/*",
        context -> {
          if (!HandlerType.GET.equals(context.method())) {
            versions.changed();
          }
        });
    routes.get(ROOT + "/summary", answers.of(dossier::summary));
    routes.get(ROOT + "/countries", Countries::all);
    routes.get(ROOT + "/points", points::all);
    routes.get(ROOT + "/incident-ids", points::ids);
    routes.get(ROOT + "/incidents", answers.of(dossier::incidents));
    routes.get(ROOT + "/incidents/{id}", answers.of(dossier::incident));
    routes.post(ROOT + "/incidents/{id}/reviews", reviews::add);
    routes.get(ROOT + "/events", answers.of(dossier::events));
    routes.get(ROOT + "/claims", answers.of(dossier::claims));
    routes.get(ROOT + "/track", answers.of(dossier::track));
    routes.get(ROOT + "/reports", answers.of(dossier::reports));
    // A report's id may hold slashes: it is often a path or an address.
    routes.get(ROOT + "/report", answers.of(dossier::report));
    routes.get(ROOT + "/explanation", answers.of(dossier::explanation));
    routes.get(ROOT + "/search", answers.of(dossier::search));
    routes.get(ROOT + "/export", dossier::export);
    routes.get(ROOT + "/reviews", reviews::list);
    routes.delete(ROOT + "/reviews/{id}", reviews::undo);
    routes.get(ROOT + "/review-queue", answers.of(reviews::queue));
    routes.get(ROOT + "/review-agreement", reviews::agreement);
    routes.get(ROOT + "/review-gold", reviews::gold);
    routes.post(ROOT + "/additions", additions::add);
    routes.sse(ROOT + "/additions/{id}", additions::follow);
  }

  /** Makes the first view fast. */
  public void warm() {
    points.warm();
  }
}
