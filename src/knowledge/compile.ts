import { annotate } from '../annotate/annotate.ts'
import type { Entity } from '../annotate/entity.ts'
import type { Models } from '../annotate/models.ts'
import { parse } from '../language/parse.ts'
import type { TagModel } from '../language/tagger/tag-model.ts'
import { readDocument } from '../text/document.ts'
import { extractFacts } from './extract-facts.ts'
import type { Fact } from './fact.ts'
import type { Knowledge, KnownEntity } from './knowledge.ts'
import type { KnownDocument } from './known-document.ts'
import { mergeKnowledge } from './merge-knowledge.ts'

export interface Source extends KnownDocument {
  readonly text: string
}

/** What documents are compiled with: their language is read more closely than a page's. */
export interface CompilingModels extends Models {
  readonly tags: TagModel
}

/** Compiles documents into knowledge, by the same annotation that the page gets. */
export const compile = (sources: readonly Source[], models: CompilingModels): Knowledge =>
  mergeKnowledge(sources.map((source) => compileOne(source, models)))

function compileOne({ text, ...source }: Source, models: CompilingModels): Knowledge {
  const document = readDocument(text)
  const facts = extractFacts(document, parse(document, models.tags), annotate(document, models), source)
  return { documents: [source], entities: [...facts].map(([entity, own]) => known(entity, text, own)) }
}

function known(
  { id, type, name, mentions, roles }: Entity,
  text: string,
  facts: readonly Fact[],
): KnownEntity {
  const names = mentions.flatMap(({ kind, start, end }) => (kind === 'name' ? [text.slice(start, end)] : []))
  return { id, type, name, aliases: [...new Set(names)], roles, facts }
}
