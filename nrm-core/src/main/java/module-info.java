import org.jspecify.annotations.NullMarked;

/**
 * The domain logic of national referral mechanisms: mechanisms as immutable values whose rules are data and cite their
 * sources, and case files that events move through them.
 */
@SuppressWarnings("requires-automatic")
@NullMarked
module org.nrm.core {
  requires com.google.common;
  requires transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.nrm.vocabulary;
  exports org.nrm.condition;
  exports org.nrm.mechanism;
  exports org.nrm.mechanism.notation;
  exports org.nrm.casefile;
  exports org.nrm.identification;
  exports org.nrm.residence;
  exports org.nrm.protection;
  exports org.nrm.referral;
  exports org.nrm.reintegration;
  exports org.nrm.repatriation;
  exports org.nrm.catalogue;
  exports org.nrm.catalogue.agreement;
  exports org.nrm.catalogue.belgium;
  exports org.nrm.catalogue.europe.council;
  exports org.nrm.catalogue.europe.union;
  exports org.nrm.catalogue.germany;
  exports org.nrm.catalogue.iom;
  exports org.nrm.catalogue.italy;
  exports org.nrm.catalogue.italy.inclusion;
  exports org.nrm.catalogue.italy.outreach;
  exports org.nrm.catalogue.portugal;
  exports org.nrm.catalogue.romania;
  exports org.nrm.catalogue.russia;
  exports org.nrm.catalogue.serbia;
  exports org.nrm.catalogue.serbia.hotline;
  exports org.nrm.catalogue.ukraine;
  exports org.nrm.catalogue.unitednations;
  exports org.nrm.analysis;
  exports org.nrm.analysis.caseload;
  exports org.nrm.analysis.explore;
}
