package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Convert;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import dev.kindred.model.Unique;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jooq.Converter;

/** Entities with keys that Java compares in another way than a database does. */
public final class Kin {

  private Kin() {}

  /** By an array. */
  @Entity(table = "kin_film")
  public record Film(
      @Id @Column(length = 16) byte[] digest,
      String name,
      @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "copies") One<Film> original,
      @Inverse Many<Film> copies,
      @ManyToMany(relatedName = "fans") Many<Film> likes,
      @Inverse One<Poster> poster) {}

  /** By the array of its film. */
  @Entity(table = "kin_poster")
  public record Poster(@Id @OneToOne(onDelete = CASCADE) One<Film> film, int height) {}

  /** By a number with two digits behind the point. */
  @Entity(table = "kin_sum")
  public record Sum(
      @Id @Column(precision = 10, scale = 2) BigDecimal amount,
      String name,
      @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "parts") One<Sum> whole,
      @Inverse Many<Sum> parts,
      @ManyToMany(relatedName = "fans") Many<Sum> likes) {}

  /** By a point in time, whatever its offset. */
  @Entity(table = "kin_tick")
  public record Tick(
      @Id OffsetDateTime at,
      String name,
      @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "later") One<Tick> first,
      @Inverse Many<Tick> later,
      @ManyToMany(relatedName = "fans") Many<Tick> likes) {}

  /** By a number that may be 0.0 or -0.0. */
  @Entity(table = "kin_level")
  public record Level(
      @Id double height,
      String name,
      @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "others") One<Level> ground,
      @Inverse Many<Level> others,
      @ManyToMany(relatedName = "fans") Many<Level> likes) {}

  /** By a value of a class that has no {@code equals}. */
  @Entity(table = "kin_coin")
  public record Coin(
      @Id @Convert(FaceConverter.class) @Column(length = 20) Face face,
      String name,
      @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "cast") One<Coin> mould,
      @Inverse Many<Coin> cast,
      @ManyToMany(relatedName = "fans") Many<Coin> likes) {}

  /** By an array and a number. */
  @Entity(table = "kin_cell")
  public record Cell(
      @Id @Column(length = 16) byte[] sheet,
      @Id @Column(precision = 10, scale = 2) BigDecimal line,
      String name,
      @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "below") One<Cell> above,
      @Inverse Many<Cell> below,
      @ManyToMany(relatedName = "fans") Many<Cell> likes) {}

  /** Is referred to by a number that is not its key. */
  @Entity(table = "kin_scale")
  public record Scale(
      @Id Long id,
      @Unique @Column(precision = 10, scale = 2) BigDecimal factor,
      @Unique @Column(length = 16) byte[] seal,
      @Inverse Many<Map> maps,
      @Inverse Many<Plan> plans) {}

  /** Refers by a number that is no key. */
  @Entity(table = "kin_map")
  public record Map(
      @Id Long id,
      @ForeignKey(onDelete = CASCADE, references = "factor", relatedName = "maps")
          One<Scale> scale) {}

  /** Refers by an array that is no key. */
  @Entity(table = "kin_plan")
  public record Plan(
      @Id Long id,
      @ForeignKey(onDelete = CASCADE, references = "seal", relatedName = "plans")
          One<Scale> scale) {}

  /** What a coin shows; each instance is equal to itself alone. */
  public static final class Face {
    private final String text;

    /** One that shows a text. */
    public Face(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Stores a face as its text. */
  public static final class FaceConverter implements Converter<String, Face> {
    private static final long serialVersionUID = 1;

    @Override
    public Face from(String stored) {
      return stored == null ? null : new Face(stored);
    }

    @Override
    public String to(Face face) {
      return face == null ? null : face.text;
    }

    @Override
    public Class<String> fromType() {
      return String.class;
    }

    @Override
    public Class<Face> toType() {
      return Face.class;
    }
  }
}
