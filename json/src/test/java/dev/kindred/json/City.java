package dev.kindred.json;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import dev.kindred.model.Unique;

/** In a country, which it knows by its code; may have a twin and a mayor. */
@Entity
public record City(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = CASCADE, relatedName = "cities", references = "code")
        One<Country> country,
    @ForeignKey(onDelete = SET_NULL, optional = true) One<City> twin,
    @Inverse One<Mayor> mayor,
    @Inverse Many<Street> streets) {

  /** Has cities. */
  @Entity
  public record Country(
      @Id Long id, @Unique @Column(length = 2) String code, @Inverse Many<City> cities) {}

  /** Rules a city. */
  @Entity
  public record Mayor(
      @Id Long id,
      String name,
      @OneToOne(onDelete = CASCADE, relatedName = "mayor") One<City> city) {}

  /** Its key is its place in a grid. */
  @Entity
  public record Street(
      @Id int row,
      @Id int column,
      @ForeignKey(onDelete = CASCADE, relatedName = "streets") One<City> city) {}

  /** Stands in a street. */
  @Entity
  public record House(@Id Long id, @ForeignKey(onDelete = CASCADE) One<Street> street) {}
}
