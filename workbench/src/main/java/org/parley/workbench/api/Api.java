package org.parley.workbench.api;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import org.parley.dossier.Dossier;
import org.parley.workbench.ReadingDesk;
import org.parley.workbench.add.AddApi;

/** The routes under {@code /api/v1}, as {@code web/openapi.json} describes them. */
public final class Api {
  /** Where the API stands. */
  public static final String ROOT = "/api/v1";

  private final PointsApi points;
  private final DossierApi dossier;
  private final ReviewsApi reviews;
  private final AddApi additions;

  /** The API of a dossier. */
  public Api(Dossier dossier, ReadingDesk desk, Clock clock, boolean readOnly, boolean everywhere) {
    this.points = new PointsApi(dossier);
    this.dossier = new DossierApi(dossier, desk, readOnly);
    this.reviews = new ReviewsApi(dossier, clock);
    this.additions = new AddApi(desk, !everywhere);
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.get(ROOT + "/summary", dossier::summary);
    routes.get(ROOT + "/countries", Countries::all);
    routes.get(ROOT + "/points", points::all);
    routes.get(ROOT + "/incident-ids", points::ids);
    routes.get(ROOT + "/incidents", dossier::incidents);
    routes.get(ROOT + "/incidents/{id}", dossier::incident);
    routes.post(ROOT + "/incidents/{id}/reviews", reviews::add);
    routes.get(ROOT + "/events", dossier::events);
    routes.get(ROOT + "/claims", dossier::claims);
    routes.get(ROOT + "/track", dossier::track);
    routes.get(ROOT + "/reports", dossier::reports);
    // A report's id may hold slashes: it is often a path or an address.
    routes.get(ROOT + "/report", dossier::report);
    routes.get(ROOT + "/explanation", dossier::explanation);
    routes.get(ROOT + "/search", dossier::search);
    routes.get(ROOT + "/export", dossier::export);
    routes.get(ROOT + "/reviews", reviews::list);
    routes.delete(ROOT + "/reviews/{id}", reviews::undo);
    routes.get(ROOT + "/review-queue", reviews::queue);
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
