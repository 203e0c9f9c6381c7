package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.PROTECT;
import static dev.kindred.model.OnDelete.RESTRICT;

import dev.kindred.model.Column;
import dev.kindred.model.CreatedAt;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import dev.kindred.model.Unique;
import java.time.Instant;
import java.util.Optional;

/** Entities with texts as keys, in tables that a user made. */
public final class Spelled {

  private Spelled() {}

  /** Is referred to by its key, and by its mail. */
  @Entity(table = "spelled_firm")
  public record Firm(
      @Id @Column(length = 10) String code,
      String name,
      @Unique @Column(length = 20) Optional<String> mail,
      @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "branches") One<Firm> head,
      @Inverse Many<Firm> branches,
      @Inverse Many<Deal> deals,
      @Inverse Many<Letter> letters,
      @ManyToMany(relatedName = "clients") Many<Firm> partners,
      @ManyToMany(through = Contract.class, relatedName = "buyers") Many<Firm> sellers,
      @Inverse One<Logo> logo) {

    /** One that is not saved. */
    public Firm(String code, String name) {
      this(
          code,
          name,
          Optional.empty(),
          One.none(),
          Many.none(),
          Many.none(),
          Many.none(),
          Many.none(),
          Many.none(),
          One.none());
    }
  }

  /** Goes with its firm. */
  @Entity(table = "spelled_deal")
  public record Deal(
      @Id Long id,
      @ForeignKey(onDelete = CASCADE, relatedName = "deals") One<Firm> firm,
      @ForeignKey(onDelete = RESTRICT, optional = true, relatedName = "paid") One<Firm> payer,
      String item) {}

  /** Refers by a mail address. */
  @Entity(table = "spelled_letter")
  public record Letter(
      @Id Long id,
      @ForeignKey(onDelete = PROTECT, references = "mail", relatedName = "letters")
          One<Firm> firm) {}

  /** Has the key of its firm. */
  @Entity(table = "spelled_logo")
  public record Logo(
      @Id @OneToOne(onDelete = CASCADE, relatedName = "logo") One<Firm> firm, String text) {}

  /** Links two firms, and says more. */
  @Entity(table = "spelled_contract")
  public record Contract(
      @Id Long id,
      @ForeignKey(onDelete = CASCADE, relatedName = "+") One<Firm> buyer,
      @ForeignKey(onDelete = CASCADE, relatedName = "+") One<Firm> seller,
      Optional<String> note) {}

  /** Has nothing but a key and when it came. */
  @Entity(table = "spelled_mark")
  public record Mark(@Id @Column(length = 10) String code, @CreatedAt Instant since) {}

  /** Has a key of two parts. */
  @Entity(table = "spelled_slot")
  public record Slot(
      @Id @Column(length = 10) String hall,
      @Id int place,
      String name,
      @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "after") One<Slot> before,
      @Inverse Many<Slot> after) {}
}
