package e;

import dev.kindred.model.*;
import java.util.List;

@Entity(unique = @UniqueTogether({"title", "tags"}))
public record Playlist(@Id List<Integer> songs, String title, String[] tags, @Unique int[] bars) {}
