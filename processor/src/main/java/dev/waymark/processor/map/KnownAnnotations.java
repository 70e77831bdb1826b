package dev.waymark.processor.map;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/** Which annotations are read, which do not matter for tables, and what to do about the others. */
final class KnownAnnotations {
  private static final Set<String> KNOWN = new HashSet<>();

  static {
    know(
        Jpa.PACKAGE,
        """
        AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides Basic
        CollectionTable Column DiscriminatorColumn DiscriminatorValue ElementCollection Inheritance MapKey MapKeyClass MapKeyColumn MapKeyEnumerated
        MapKeyJoinColumn MapKeyJoinColumns MapKeyTemporal
        Converter Embeddable Embedded EmbeddedId Entity Convert Converts Enumerated EnumeratedValue GeneratedValue Id IdClass
        JoinColumn JoinColumns JoinTable Lob ManyToMany ManyToOne MappedSuperclass MapsId OneToMany
        OneToOne OrderColumn PrimaryKeyJoinColumn PrimaryKeyJoinColumns SecondaryTable SecondaryTables
        SequenceGenerator SequenceGenerators Table TableGenerator TableGenerators
        Temporal Transient Version
        """);
    // About queries, callbacks and caching.
    know(
        Jpa.PACKAGE,
        """
        Access Cacheable EntityListeners ExcludeDefaultListeners ExcludeSuperclassListeners
        NamedEntityGraph NamedEntityGraphs NamedNativeQueries NamedNativeQuery NamedQueries
        NamedQuery NamedStoredProcedureQueries NamedStoredProcedureQuery OrderBy PostLoad
        PostPersist PostRemove PostUpdate PrePersist PreRemove PreUpdate SqlResultSetMapping
        SqlResultSetMappings
        """);
    know(
        Jpa.HIBERNATE,
        """
        Any AnyDiscriminator AnyDiscriminatorImplicitValues AnyDiscriminatorValue
        AnyDiscriminatorValues AnyKeyJavaClass AnyKeyJavaType AnyKeyJdbcType AnyKeyJdbcTypeCode Array Check Checks Collate CollectionId
        ConverterRegistration ConverterRegistrations CollectionIdJavaClass CollectionIdJavaType CollectionIdJdbcType CollectionIdJdbcTypeCode ColumnDefault Comment Comments CreationTimestamp CurrentTimestamp
        Formula FractionalSeconds GeneratedColumn GenericGenerator GenericGenerators IdGeneratorType JdbcType JdbcTypeCode JoinFormula ManyToAny NativeGenerator
        Nationalized NaturalId NotFound OnDelete PartitionKey SoftDelete TenantId TimeZoneColumn TimeZoneStorage UpdateTimestamp
        """);
    // About queries, loading, writing, caching, and values made in Java.
    know(
        Jpa.HIBERNATE,
        """
        AttributeAccessor BatchSize Bag Cache Cascade ColumnTransformer ColumnTransformers
        ConcreteProxy DiscriminatorOptions EmbeddableInstantiatorRegistration EmbeddableInstantiatorRegistrations DynamicInsert DynamicUpdate EmbeddableInstantiator Fetch FetchProfile FetchProfileOverride
        FetchProfileOverrides FetchProfiles Filter FilterDef FilterDefs FilterJoinTable
        FilterJoinTables Filters Generated HQLSelect Immutable
        Imported Instantiator LazyGroup ListIndexBase MapKeyMutability Mutability NamedEntityGraph
        NamedEntityGraphs NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery
        NaturalIdCache OptimisticLock OptimisticLocking ParamDef Parent QueryCacheLayout RowId SQLDelete
        SQLDeleteAll SQLDeletes SQLInsert SQLInserts SQLJoinTableRestriction SQLOrder SQLRestriction
        SQLSelect SQLUpdate SQLUpdates Subselect SecondaryRow SecondaryRows SortComparator SortNatural Source SqlFragmentAlias Synchronize UuidGenerator
        ValueGenerationType View
        """);
  }

  /** Annotations for which the type of the column is all that matters. */
  private static final Set<String> ABOUT_TYPE =
      Set.of(Jpa.HIBERNATE + "JavaType", Jpa.HIBERNATE + "Type");

  /** Annotations with a catalog in the name of what they are about. */
  private static final Set<String> WITH_CATALOG =
      Set.of(
          Jpa.TABLE,
          Jpa.SECONDARY_TABLE,
          Jpa.JOIN_TABLE,
          Jpa.COLLECTION_TABLE,
          Jpa.TABLE_GENERATOR,
          Jpa.SEQUENCE_GENERATOR);

  /** Annotations whose options stand behind the type of a column. */
  private static final Set<String> COLUMNS =
      Set.of(
          Jpa.COLUMN,
          Jpa.JOIN_COLUMN,
          Jpa.MAP_KEY_COLUMN,
          Jpa.MAP_KEY_JOIN_COLUMN,
          Jpa.PRIMARY_KEY_JOIN_COLUMN,
          Jpa.DISCRIMINATOR_COLUMN,
          Jpa.ORDER_COLUMN);

  /** Hibernate does not write the options of a check. */
  private static final String CHECK = Jpa.PACKAGE + "CheckConstraint";

  private static final Set<String> OTHER_MAPPINGS =
      Set.of("org.hibernate.envers.", "org.eclipse.persistence.annotations.");

  private KnownAnnotations() {}

  private static void know(String owner, String simpleNames) {
    StringTokenizer names = new StringTokenizer(simpleNames);
    while (names.hasMoreTokens()) {
      KNOWN.add(owner + names.nextToken());
    }
  }

  /** Whether the annotation may shape tables in a way that is not read. */
  static boolean isUnread(String type) {
    boolean isOfProvider =
        type.startsWith(Jpa.PACKAGE)
            || type.startsWith(Jpa.HIBERNATE)
            || OTHER_MAPPINGS.stream().anyMatch(type::startsWith);
    return isOfProvider && !KNOWN.contains(type);
  }

  /** Whether {@code columnDefinition} says all that the annotation could. */
  static boolean isAboutType(String type) {
    return ABOUT_TYPE.contains(type);
  }

  /** Whether the annotation may name a catalog. */
  static boolean hasCatalog(String type) {
    return WITH_CATALOG.contains(type);
  }

  /** Whether the annotation is about a column. */
  static boolean isColumn(String type) {
    return COLUMNS.contains(type);
  }

  /** Whether the database is told the options of the annotation. */
  static boolean hasOptions(String type) {
    return !type.equals(CHECK);
  }

  /** What to do about an annotation that is not read. */
  static String remedy(String type) {
    return isAboutType(type)
        ? "Write the column's type in @Column(columnDefinition = \"...\")."
        : "Map it without, or leave the entity to hand-written migrations.";
  }
}
