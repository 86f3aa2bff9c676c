-- warn: every document that a source offers could be read.
select
    source,
    document,
    code,
from audit.refused_document;
