"""Raw NDJSON parts to one Parquet table a resource type, with MERGE on (id, version_id).

A Foundry code repository's transform, incremental: each build reads the parts that came since the last one. A row that
came twice is one row; a row of an erased patient is in no part, so that a build with `semantic_version` raised rebuilds
the table without it.
https://www.palantir.com/docs/foundry/transforms-python/incremental-overview
"""

from pyspark.sql import DataFrame, functions as F
from pyspark.sql.window import Window
from transforms.api import Input, Output, incremental, transform

TYPES = ["Patient", "Encounter", "Observation", "Condition", "MedicationRequest"]

# Flat columns by JSONPath, the same as in the Parquet lake (sync/sinks/lake/columns.ts).
KEYS = {
    "id": "$.id",
    "version_id": "$.version_id",
    "last_updated": "$.last_updated",
    "fhir_version": "$.fhir_version",
    "ingested_at": "$.ingested_at",
    "patient_id": "$.patient_id",
}
COLUMNS = {
    "Patient": {"gender": "$.gender", "birth_date": "$.birthDate", "age_band": "$.age_band"},
    "Encounter": {
        "status": "$.status",
        "class": "$.class.code",
        "period_start": "$.period.start",
        "period_end": "$.period.end",
    },
    "Observation": {
        "status": "$.status",
        "code_system": "$.code.coding[0].system",
        "code": "$.code.coding[0].code",
        "code_display": "$.code.coding[0].display",
        "value": "$.valueQuantity.value",
        "unit": "$.valueQuantity.unit",
        "effective": "$.effectiveDateTime",
    },
}
DEFAULT = {"status": "$.status", "code": "$.code.coding[0].code"}
REMOVED = "_removed"


def flat(resource_type: str, lines: DataFrame) -> DataFrame:
    paths = {**KEYS, **COLUMNS.get(resource_type, DEFAULT)}
    columns = [F.get_json_object("value", path).alias(name) for name, path in paths.items()]
    rows = lines.select(*columns, F.col("value").alias("resource"))
    return rows.withColumn("last_updated", F.to_timestamp("last_updated")).withColumn(
        "ingested_at", F.to_timestamp("ingested_at")
    )


def merged(before: DataFrame, arrived: DataFrame) -> DataFrame:
    """MERGE on (id, version_id): what is there stays, what is new comes, and what is removed goes, all versions of it."""
    once = arrived.dropDuplicates(["id", "version_id"])
    removed = once.where(F.col("version_id") == REMOVED).select("id", F.col("last_updated").alias("removed_at"))
    latest = removed.groupBy("id").agg(F.max("removed_at").alias("removed_at"))
    fresh = once.where(F.col("version_id") != REMOVED).join(before, ["id", "version_id"], "left_anti")
    together = before.unionByName(fresh).join(latest, "id", "left")
    return together.where(F.col("removed_at").isNull() | (F.col("last_updated") > F.col("removed_at"))).drop("removed_at")


def newest(rows: DataFrame) -> DataFrame:
    """One row a resource, for the object sets."""
    order = Window.partitionBy("id").orderBy(F.col("last_updated").desc(), F.col("ingested_at").desc())
    return rows.withColumn("n", F.row_number().over(order)).where("n = 1").drop("n")


def table_of(resource_type: str):
    @incremental(semantic_version=1, snapshot_inputs=[])
    @transform(
        raw=Input(f"/Atlas/raw/{resource_type}"),
        versions=Output(f"/Atlas/versions/{resource_type}"),
        current=Output(f"/Atlas/clean/{resource_type}"),
    )
    def compute(ctx, raw, versions, current):
        lines = ctx.spark_session.read.text(raw.filesystem().hadoop_path + "/*/*.ndjson") if not ctx.is_incremental else added(ctx, raw)
        arrived = flat(resource_type, lines)
        before = versions.dataframe("previous", schema=arrived.schema)
        rows = merged(before, arrived)
        for output, frame in ((versions, rows), (current, newest(rows))):
            output.set_mode("replace")
            output.write_dataframe(frame, output_format="parquet")

    compute.__name__ = f"compute_{resource_type.lower()}"
    return compute


def added(ctx, raw) -> DataFrame:
    filesystem = raw.filesystem("added")
    paths = [f"{filesystem.hadoop_path}/{file.path}" for file in filesystem.ls(glob="*/*.ndjson")]
    return ctx.spark_session.read.text(paths) if paths else ctx.spark_session.createDataFrame([], "value string")


TRANSFORMS = [table_of(resource_type) for resource_type in TYPES]
