package dev.kindred.it.taxonomy;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** The levels of life. */
public interface Taxon {

  /** The first. */
  @Entity(table = "taxon_domain")
  record Domain(@Id Long id, String name) implements Taxon {}

  /** Belongs to one domain. */
  @Entity(table = "taxon_kingdom")
  record Kingdom(@Id Long id, String name, @ForeignKey(onDelete = CASCADE) One<Domain> domain)
      implements Taxon {}

  /** Belongs to one kingdom. */
  @Entity(table = "taxon_phylum")
  record Phylum(@Id Long id, String name, @ForeignKey(onDelete = CASCADE) One<Kingdom> kingdom)
      implements Taxon {}

  /** Belongs to one phylum. */
  @Entity(table = "taxon_klass")
  record Klass(@Id Long id, String name, @ForeignKey(onDelete = CASCADE) One<Phylum> phylum)
      implements Taxon {}

  /** Belongs to one klass. */
  @Entity(table = "taxon_order")
  record Order(@Id Long id, String name, @ForeignKey(onDelete = CASCADE) One<Klass> klass)
      implements Taxon {}

  /** Belongs to one order. */
  @Entity(table = "taxon_family")
  record Family(@Id Long id, String name, @ForeignKey(onDelete = CASCADE) One<Order> order)
      implements Taxon {}

  /** Belongs to one family. */
  @Entity(table = "taxon_genus")
  record Genus(@Id Long id, String name, @ForeignKey(onDelete = CASCADE) One<Family> family)
      implements Taxon {}

  /** Belongs to one genus. */
  @Entity(table = "taxon_species")
  record Species(@Id Long id, String name, @ForeignKey(onDelete = CASCADE) One<Genus> genus)
      implements Taxon {}
}
