package dev.kindred.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/** Annotations that make properties of a {@link dev.kindred.Deletion}. */
@JsonPropertyOrder({"total", "counts"})
public interface DeletionProperties {

  /** Returns how many rows were deleted. */
  @JsonProperty
  int total();

  /** Returns how many rows of each table were deleted. */
  @JsonProperty
  @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)
  Map<String, Integer> counts();
}
