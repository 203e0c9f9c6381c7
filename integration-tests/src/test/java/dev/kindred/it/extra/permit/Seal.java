package dev.kindred.it.extra.permit;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import dev.kindred.model.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seal of a site, as a class. */
@Entity(table = "permit_seal")
public class Seal {

  @Id @Nullable UUID id;
  @Tenant long tenant;

  @Default("wax")
  String material;

  @OneToOne(onDelete = CASCADE, relatedName = "seal")
  One<Site> site = One.none();

  /** Creates one of nothing, for no site. */
  @SuppressWarnings("NullAway") // the default is written
  public Seal() {}

  /** Changes what it is of. */
  public void material(String other) {
    material = other;
  }

  /** Returns all that it has. */
  public String content() {
    return (id == null ? "no id" : "id")
        + " "
        + tenant
        + " "
        + material
        + (site.isPresent() ? " of a site" : "");
  }
}
