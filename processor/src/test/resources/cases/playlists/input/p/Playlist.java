package p;

import dev.kindred.model.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
public record Playlist(
    @Id Long id,
    @Column(length = 40) @Index List<String> titles,
    @Nullable List<Genre> genres,
    Optional<List<Integer>> ranks,
    @Column(precision = 5, scale = 2) BigDecimal[] prices,
    int @Nullable [] seconds,
    @Convert(Minutes.Number.class) List<Minutes> lengths,
    @Column(type = "genre") Genre[] others,
    @Default(sql = "array['new']") @Nullable List<String> marks,
    @Column(readOnly = true) List<String> words,
    @Embedded Cover cover) {}
