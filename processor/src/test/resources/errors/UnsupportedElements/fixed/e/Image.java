package e;

import dev.kindred.model.*;

@Entity
public record Image(
    @Id Long id,
    byte[] content,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "images") One<Playlist> playlist) {}
