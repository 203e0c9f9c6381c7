package music;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.model.UniqueTogether;

@Entity(unique = @UniqueTogether({"artist", "title"}))
public record Album(
    @Id Long albumId,
    @Index String title,
    @Column(name = "ean_code") String eanCode,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Artist> artist,
    @ManyToMany Many<Genre> genres) {}
