package org.nrm.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nrm.referral.Directories.*;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The criteria one by one, each where all before it are even, and every cause of an exclusion. */
class MatchingTest {
  private static ServiceProvider.Builder speaking(String id, int free) {
    ServiceProvider.Builder provider = provider(id, free, HOUSING);
    provider.addLanguages(UKRAINIAN);
    return provider;
  }

  @Test
  void who_offers_more_of_what_is_needed_comes_first() {
    ServiceProvider.Builder both = provider("b", 1, HOUSING, MEDICAL);
    both.addLanguages(UKRAINIAN);
    Matching matching = match(need(HOUSING, MEDICAL), speaking("a", 9), both);
    assertThat(ranking(matching)).containsExactly("b", "a");
    assertThat(matching.matches().get(1).reasons().get(0).text())
        .isEqualTo("offers safe-accommodation, not medical-care");
  }

  @Test
  void who_leaves_less_to_ask_comes_before_who_is_in_the_region_wished_for() {
    ServiceProvider.Builder silent = provider("a", 9, HOUSING);
    silent.addRegions(NORTH);
    ServiceNeed.Builder need = need(HOUSING);
    need.region(NORTH);
    ServiceProvider.Builder south = speaking("b", 1);
    south.addRegions(SOUTH);
    Matching matching = match(need, silent, south);
    assertThat(ranking(matching)).containsExactly("b", "a");
    assertThat(matching.matches().get(1).questions())
        .containsExactly("in which languages does the provider work?");
  }

  @Test
  void who_is_in_the_region_wished_for_comes_before_who_has_more_places() {
    ServiceProvider.Builder south = speaking("a", 9);
    south.addRegions(SOUTH);
    ServiceProvider.Builder north = speaking("b", 1);
    north.addRegions(NORTH);
    ServiceNeed.Builder need = need(HOUSING);
    need.region(NORTH);
    Matching matching = match(need, south, north);
    assertThat(ranking(matching)).containsExactly("b", "a");
    assertThat(matching.matches().get(0).reasons())
        .extracting(MatchReason::text)
        .containsExactly(
            "offers safe-accommodation",
            "nothing is left to ask",
            "works in north",
            "speaks uk",
            "1 place is free");
  }

  @Test
  void a_common_language_comes_before_an_interpreter_and_both_before_none() {
    ServiceProvider.Builder interpreting = provider("a", 9, HOUSING, INTERPRETING);
    interpreting.addLanguages(ROMANIAN);
    Matching matching = match(need(HOUSING), interpreting, speaking("b", 1));
    assertThat(ranking(matching)).containsExactly("b", "a");
  }

  @Test
  void more_places_come_first_and_then_the_id() {
    assertThat(ranking(match(need(HOUSING), speaking("a", 1), speaking("c", 2), speaking("b", 2))))
        .containsExactly("b", "c", "a");
  }

  @Test
  void an_exclusion_gives_every_reason() {
    ServiceProvider.Builder provider = provider("x", 0, LEGAL);
    provider
        .addLanguages(ROMANIAN)
        .addRegions(SOUTH)
        .addSexes(Sex.MALE)
        .addTargetGroups(TargetGroup.of("families"))
        .leastAge(30)
        .greatestAge(40);
    ServiceNeed.Builder need = need(HOUSING);
    need.addAvoid(SOUTH).addTargetGroups(TargetGroup.of("labour-exploitation"));
    Matching matching = match(need, provider);
    assertThat(matching.matches()).isEmpty();
    assertThat(matching.exclusions().get(0).reasons())
        .extracting(Exclusion.Reason::cause)
        .containsExactly(Exclusion.Cause.values());
    assertThat(matching.exclusions().get(0).reasons())
        .extracting(Exclusion.Reason::text)
        .containsExactly(
            "offers none of safe-accommodation",
            "works only in south, to be avoided",
            "speaks ro and brings no interpreter",
            "takes persons of 30 or more and of 40 or less",
            "has places for male",
            "serves families",
            "no place is free");
  }

  @Test
  void what_is_not_known_of_the_person_is_asked_and_excludes_nobody() {
    ServiceProvider.Builder provider = provider("x", 1, HOUSING);
    provider
        .addLanguages(UKRAINIAN)
        .addSexes(Sex.FEMALE)
        .addTargetGroups(TargetGroup.of("families"))
        .leastAge(18);
    ServiceNeed.Builder need = new ServiceNeed.Builder();
    need.addServices(HOUSING);
    assertThat(match(need, provider).matches().get(0).questions())
        .containsExactly(
            "which languages does the person speak?",
            "how old is the person? takes persons of 18 or more",
            "what is the person's sex? has places for female",
            "to which group does the person belong? serves families");
  }

  @Test
  void limits_of_age_are_inclusive() {
    ServiceProvider.Builder provider = speaking("x", 1);
    provider.leastAge(24).greatestAge(24);
    assertThat(match(need(HOUSING), provider).matches()).hasSize(1);
    provider.leastAge(25).greatestAge(25);
    assertThat(match(need(HOUSING), provider).matches()).isEmpty();
  }

  @Test
  void a_provider_that_works_elsewhere_too_is_not_excluded_by_a_region_to_avoid() {
    ServiceProvider.Builder provider = speaking("x", 1);
    provider.addRegions(NORTH, SOUTH);
    ServiceNeed.Builder need = need(HOUSING);
    need.addAvoid(SOUTH);
    assertThat(match(need, provider).matches()).hasSize(1);
  }

  @Test
  void values_without_meaning_are_refused() {
    assertThatThrownBy(() -> provider("x", -1, HOUSING).build())
        .hasMessage("`x` has fewer than no places: give zero or more");
    assertThatThrownBy(() -> provider("x", 1).build())
        .hasMessage("`x` offers no service: name at least one, or leave the provider out");
    assertThatThrownBy(() -> {
          ServiceProvider.Builder provider = provider("x", 1, HOUSING);
          provider.leastAge(30).greatestAge(20).build();
        })
        .hasMessage("`x` takes nobody: its least age is above its greatest, swap them");
    assertThatThrownBy(() -> new ServiceNeed.Builder().build())
        .hasMessage("no service is needed: name at least one");
    assertThatThrownBy(() -> {
          ServiceNeed.Builder need = need(HOUSING);
          need.region(SOUTH).addAvoid(SOUTH).build();
        })
        .hasMessage("`south` is wished for and to be avoided: keep one of the two");
    assertThatThrownBy(() -> ProviderDirectory.of(
            List.of(provider("x", 1, HOUSING).build(), provider("x", 2, HOUSING).build())))
        .hasMessage("`x` stands there twice: give one another id");
    assertThatThrownBy(() -> Language.of("Ukrainian"))
        .hasMessage(
            "`Ukrainian` is not a language: write its code of two or three lower-case letters");
  }

  @Test
  void nothing_about_the_person_is_printed_with_a_need() {
    assertThat(need(HOUSING).build().toString()).doesNotContain("24", "FEMALE", "uk");
  }
}
