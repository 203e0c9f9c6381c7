package dev.kindred.it.extra.music;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.UniqueTogether;

/** LongPlay of an artist; one name is not in the spelling of the others. */
@Entity(unique = @UniqueTogether({"artist", "title"}))
public record LongPlay(
    @Id Long albumId,
    @Index String title,
    @Column(name = "ean_code") String eanCode,
    @ForeignKey(onDelete = CASCADE) One<Musician> artist,
    @ManyToMany Many<MusicStyle> genres) {}
