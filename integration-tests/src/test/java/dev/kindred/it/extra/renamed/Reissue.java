package dev.kindred.it.extra.renamed;

import dev.kindred.model.Backfill;
import dev.kindred.model.Column;
import dev.kindred.model.Embeddable;
import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.model.RenamedFrom;

/** New edition of a book. */
@Entity
@RenamedFrom("Reprint")
public record Reissue(
    @Id Long id,
    @RenamedFrom("name") String title,
    @RenamedFrom(sql = "NO OF PAGES") @Column(name = "Pages") int pages,
    @RenamedFrom("basedOn") @ForeignKey(onDelete = OnDelete.CASCADE) One<Reissue> original,
    @Embedded @RenamedFrom("cost") Charge price,
    @Backfill("lower(title) || ' ''x'") String slug,
    @ManyToMany(relatedName = "+") Many<Reissue> similar) {

  /** Amount of money. */
  @Embeddable
  public record Charge(@RenamedFrom("sum") int amount, @Backfill("'EUR'") String currency) {}
}
