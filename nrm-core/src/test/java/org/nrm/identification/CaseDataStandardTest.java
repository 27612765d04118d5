package org.nrm.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.vocabulary.Code;

class CaseDataStandardTest {
  @Test
  void the_lists_have_as_many_values_as_the_standard() {
    assertThat(CaseDataStandard.LISTS)
        .extracting(list -> list.values().size())
        .containsExactly(16, 10, 11, 4, 3, 5);
  }

  @Test
  void every_code_is_the_name_in_kebab_case_and_both_find_the_value() {
    for (InterchangeList list : CaseDataStandard.LISTS) {
      assertThat(list.codes()).doesNotHaveDuplicates().hasSize(list.values().size());
      for (InterchangeCode value : list.values()) {
        assertThat(value.code().id().replace("-", "")).isEqualToIgnoringCase(value.name());
        assertThat(list.coded(value.code().id())).contains(value);
        assertThat(list.named(value.name())).contains(value);
      }
    }
  }

  @Test
  void control_maps_to_means_recruitment_to_an_act_and_exploitation_to_purposes() {
    mapsInto(CaseDataStandard.METHODS_OF_CONTROL, TraffickingCodes.MEANS);
    mapsInto(CaseDataStandard.METHODS_OF_RECRUITMENT, TraffickingCodes.ACTS);
    mapsInto(CaseDataStandard.TYPES_OF_EXPLOITATION, TraffickingCodes.PURPOSES);
    mapsInto(CaseDataStandard.TYPES_OF_SEX_EXPLOITATION, TraffickingCodes.PURPOSES);
    assertThat(CaseDataStandard.METHODS_OF_RECRUITMENT.values())
        .allSatisfy(v -> assertThat(v.elements()).containsExactly(TraffickingCodes.RECRUITMENT));
    assertThat(CaseDataStandard.TYPES_OF_EXPLOITATION
            .named("ChildLabour")
            .orElseThrow()
            .elements())
        .isEmpty();
  }

  @Test
  void what_the_picklist_lacks_is_not_added() {
    assertThat(CaseDataStandard.METHODS_OF_CONTROL.named("RestrictsMovement")).isEmpty();
  }

  private static void mapsInto(InterchangeList list, List<Code> codes) {
    assertThat(list.values()).allSatisfy(v -> assertThat(codes).containsAll(v.elements()));
  }
}
