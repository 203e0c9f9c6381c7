package e;

import dev.kindred.model.*;
import java.util.List;

@Entity
public record Playlist(
    @Id Long id,
    @Column(type = "citext[]") List<String> titles,
    @Column(type = "smallint array[10]") int[] ranks) {}
