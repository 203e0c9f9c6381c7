package e;

import dev.kindred.model.*;
import java.util.List;

@Entity(unique = @UniqueTogether("title"))
public record Playlist(@Id Long id, List<Integer> songs, String title, String[] tags, int[] bars) {}
