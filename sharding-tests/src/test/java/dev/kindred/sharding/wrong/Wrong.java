package dev.kindred.sharding.wrong;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import dev.kindred.model.Tenant;
import dev.kindred.model.UniqueTogether;
import java.util.UUID;

/** Entities with what shards can't keep. */
public final class Wrong {

  private Wrong() {}

  /** With a join table. */
  @Entity(table = "wrong_song")
  public record Song(
      @Id UUID id, @Tenant long tenant, @ManyToMany(relatedName = "songs") Many<Singer> singers) {}

  /** The other side of it. */
  @Entity(table = "wrong_singer")
  public record Singer(@Id UUID id, @Tenant long tenant) {}

  /** In a schema. */
  @Entity(table = "wrong_room", schema = "house")
  public record Room(@Id UUID id, @Tenant long tenant) {}

  /** Of a tenant whose value is cast. */
  @Entity(table = "wrong_host")
  public record Host(@Id UUID id, @Tenant @Column(type = "inet") String tenant) {}

  /** Unique among all tenants. */
  @Entity(
      table = "wrong_ticket",
      unique = {
        @UniqueTogether({"code", "series"}),
        @UniqueTogether({"tenant", "code"}),
        @UniqueTogether({"song", "series"})
      })
  public record Ticket(
      @Id UUID id,
      @Tenant long tenant,
      String code,
      int series,
      @ForeignKey(onDelete = CASCADE) One<Song> song,
      @OneToOne(onDelete = CASCADE) One<Singer> singer,
      @OneToOne(onDelete = CASCADE) One<Hall> hall) {}

  /** Refers from every shard to one. */
  @Entity(table = "wrong_hall")
  public record Hall(
      @Id UUID id, @ForeignKey(onDelete = SET_NULL, optional = true) One<Singer> host) {}
}
