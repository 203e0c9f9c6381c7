package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Convert;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Converter;

/** Refers to an entity with each kind of key. */
@Entity
public record Locker(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE) One<Hall> hall,
    @ForeignKey(onDelete = CASCADE) One<Row> row,
    @ForeignKey(onDelete = CASCADE) One<Tenant> tenant,
    @ForeignKey(onDelete = CASCADE) One<Maker> maker,
    @ForeignKey(onDelete = CASCADE) One<Paint> paint,
    @ForeignKey(onDelete = CASCADE) One<Code> code,
    @ForeignKey(onDelete = CASCADE) One<Price> price,
    @ForeignKey(onDelete = CASCADE) One<Lease> lease,
    @ForeignKey(onDelete = CASCADE) One<Check> check,
    @ForeignKey(onDelete = CASCADE) One<Place> place) {

  /** By a number that the database gives. */
  @Entity(table = "locker_hall")
  public record Hall(@Id Long id, String name) {}

  /** By a small number. */
  @Entity(table = "locker_row")
  public record Row(@Id(generated = false) int number, String name) {}

  /** By a UUID. */
  @Entity(table = "locker_tenant")
  public record Tenant(@Id UUID id, String name) {}

  /** By a text. */
  @Entity(table = "locker_maker")
  public record Maker(@Id @Column(length = 40) String brand, String name) {}

  /** By a constant. */
  @Entity(table = "locker_paint")
  public record Paint(@Id Colour colour, String name) {}

  /** By a value of a class of its own. */
  @Entity(table = "locker_code")
  public record Code(@Id @Convert(DigitsConverter.class) Digits digits, String name) {}

  /** By an amount. */
  @Entity(table = "locker_price")
  public record Price(@Id @Column(precision = 8, scale = 2) BigDecimal amount, String name) {}

  /** By a length of time. */
  @Entity(table = "locker_lease")
  public record Lease(@Id Duration term, String name) {}

  /** By a day. */
  @Entity(table = "locker_check")
  public record Check(@Id LocalDate day, String name) {}

  /** By two numbers. */
  @Entity(table = "locker_place")
  public record Place(@Id int aisle, @Id int position, String name) {}

  /** What a locker is painted in. */
  public enum Colour {
    RED,
    GREEN,
    BLUE
  }

  /** What opens a locker. */
  public record Digits(int number) {}

  /** Stores digits as their number. */
  public static final class DigitsConverter implements Converter<Integer, Digits> {

    private static final long serialVersionUID = 1;

    @Override
    public Digits from(Integer number) {
      return number == null ? null : new Digits(number);
    }

    @Override
    public Integer to(Digits digits) {
      return digits == null ? null : digits.number();
    }

    @Override
    public Class<Integer> fromType() {
      return Integer.class;
    }

    @Override
    public Class<Digits> toType() {
      return Digits.class;
    }
  }
}
