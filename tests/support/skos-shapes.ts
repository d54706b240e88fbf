/**
 * What a vocabulary in SKOS has to keep, as shapes of SHACL (W3C, 2017): the integrity conditions of the SKOS
 * Reference that a graph can break by itself, and what this archive promises besides. A message begins with
 * the number of the condition, or with "own".
 */
export const SKOS_SHAPES = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix : <urn:shape:> .

:scheme a sh:NodeShape ;
  sh:targetClass skos:ConceptScheme ;
  sh:property [ sh:path rdf:type ; sh:maxCount 1 ; sh:message "S9: a scheme is no concept" ] ;
  sh:property [ sh:path dcterms:title ; sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString ; sh:message "own: a scheme has a title in a language" ] ;
  sh:property [ sh:path dcterms:creator ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Organization ; sh:message "own: a scheme has a creator" ] ;
  sh:property [ sh:path skos:hasTopConcept ; sh:class skos:Concept ; sh:message "S5: a top concept is a concept" ] .

:concept a sh:NodeShape ;
  sh:targetClass skos:Concept ;
  sh:nodeKind sh:IRI ;
  sh:property [ sh:path skos:prefLabel ; sh:uniqueLang true ; sh:message "S14: one preferred label a language" ] ;
  sh:property [ sh:path skos:prefLabel ; sh:disjoint skos:altLabel ; sh:message "S13: preferred and other labels differ" ] ;
  sh:property [ sh:path skos:prefLabel ; sh:disjoint skos:hiddenLabel ; sh:message "S13: preferred and hidden labels differ" ] ;
  sh:property [ sh:path skos:altLabel ; sh:disjoint skos:hiddenLabel ; sh:message "S13: other and hidden labels differ" ] ;
  sh:property [ sh:path skos:related ; sh:disjoint skos:broader ; sh:message "S27: a related concept is no broader one" ] ;
  sh:property [ sh:path skos:exactMatch ; sh:disjoint skos:broadMatch ; sh:message "S46: an exact match is no broader one" ] ;
  sh:property [ sh:path skos:exactMatch ; sh:disjoint skos:relatedMatch ; sh:message "S46: an exact match is no related one" ] ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:datatype rdf:langString ; sh:message "own: a concept has a label in a language" ] ;
  sh:property [ sh:path skos:altLabel ; sh:datatype xsd:string ; sh:message "own: spellings claim no language" ] ;
  sh:property [ sh:path skos:notation ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "^[a-z0-9]+(-[a-z0-9]+)*$" ; sh:message "own: a notation is the id" ] ;
  sh:property [ sh:path skos:inScheme ; sh:minCount 1 ; sh:maxCount 1 ; sh:class skos:ConceptScheme ; sh:message "own: a concept is in one scheme" ] ;
  sh:property [ sh:path [ sh:inversePath skos:hasTopConcept ] ; sh:minCount 1 ; sh:message "own: every concept is a top concept" ] ;
  sh:property [ sh:path skos:definition ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:message "own: at most one definition" ] ;
  sh:property [ sh:path foaf:page ; sh:maxCount 1 ; sh:nodeKind sh:IRI ; sh:message "own: at most one page" ] .

:collection a sh:NodeShape ;
  sh:targetClass skos:Collection ;
  sh:property [ sh:path rdf:type ; sh:maxCount 1 ; sh:message "S37: a collection is neither concept nor scheme" ] ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:datatype rdf:langString ; sh:message "own: a collection has a label in a language" ] ;
  sh:property [ sh:path skos:member ; sh:minCount 1 ; sh:class skos:Concept ; sh:message "own: a collection has concepts" ] .
`;
